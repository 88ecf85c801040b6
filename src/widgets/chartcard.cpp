#include "widgets/chartcard.h"

#include "charts/chartexport.h"
#include "charts/plotframe.h"
#include "models/errortext.h"
#include "models/numberstablemodel.h"
#include "widgets/opendialog.h"
#include "widgets/sortedtable.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int narrowest = 240;
    constexpr int cardHeight = 340;

    // The numbers of a file, as people of this language write them.
    QString localText(const QString &text, const QLocale &locale)
    {
        bool isNumber = false;
        const double value = QLocale::c().toDouble(text, &isNumber);
        if (!isNumber)
            return text.isEmpty() ? u"–"_s : text;
        const qsizetype point = text.indexOf(u'.');
        return locale.toString(value, 'f', point < 0 ? 0 : int(text.size() - point - 1));
    }

} // namespace

ChartCard::ChartCard(PlotFrame *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_table(new QTableView(this))
    , m_numbersButton(new QToolButton(this))
    , m_saveButton(new QToolButton(this))
    , m_outcome(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
    , m_numbers(new NumbersTableModel(this))
{
    setMinimumWidth(narrowest);
    setFixedHeight(cardHeight);
    m_table->setModel(m_numbers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(SortedTable::leastRowHeight);
    m_numbersButton->setObjectName(u"numbersButton"_s);
    m_numbersButton->setCheckable(true);
    m_numbersButton->setAutoRaise(true);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setAutoRaise(true);
    m_outcome->setWordWrap(true);
    m_outcome->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_numbersButton);
    buttons->addWidget(m_saveButton);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_chart, 1);
    m_chart->setTable(m_table);
    m_layout->addLayout(buttons);
    m_layout->addWidget(m_outcome);

    connect(m_chart, &PlotFrame::marked, this, &ChartCard::marked);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto mark = m_chart->markOf(index.row()))
            Q_EMIT marked(*mark);
    });
    connect(m_numbersButton, &QToolButton::toggled, this, &ChartCard::showNumbers);
    connect(m_saveButton, &QToolButton::clicked, this, &ChartCard::chooseFile);
    retranslate();
}

void ChartCard::addControls(QWidget *controls)
{
    m_layout->insertWidget(1, controls);
    QWidget *before = m_table;
    const auto buttons = controls->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
}

void ChartCard::refresh()
{
    if (m_numbersButton->isChecked())
        showNumbers(true);
    // Eight charts have the same buttons: who does not see where they stand hears which chart they belong to.
    m_numbersButton->setAccessibleDescription(m_chart->title());
    m_saveButton->setAccessibleDescription(m_chart->title());
    m_table->setAccessibleName(tr("Numbers: %1", "title of the chart").arg(m_chart->title()));
    const bool hasNumbers = m_chart->emptyReason().isEmpty();
    m_numbersButton->setEnabled(hasNumbers || m_numbersButton->isChecked());
    m_saveButton->setEnabled(hasNumbers);
}

void ChartCard::showNumbers(bool shown)
{
    if (shown) {
        const ChartNumbers numbers = m_chart->numbers();
        NumbersTable table { .headers = numbers.header };
        for (const QStringList &row : numbers.rows) {
            table.leads.append(m_chart->markOf(int(table.rows.size())).has_value());
            QStringList &texts = table.rows.emplaceBack();
            for (const QString &text : row)
                texts.append(localText(text, QLocale()));
        }
        m_numbers->setTable(table);
        m_table->resizeColumnsToContents();
    }
    m_chart->showTable(shown);
}

void ChartCard::chooseFile()
{
    m_outcome->hide(); // of the last time
    auto *dialog = new QFileDialog(this, tr("Save the chart"), {},
        tr("Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Numbers for a spreadsheet (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(QString(m_chart->title()).remove(u'?').remove(u';').replace(u'/', u'-'));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype from = filter.indexOf(u"*."_s) + 2;
        dialog->setDefaultSuffix(filter.mid(from, filter.indexOf(u')') - from));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ChartCard::save);
    openDialog(dialog);
}

void ChartCard::save(const QString &path)
{
    const auto format = chartFormatOf(path);
    const auto saved = format ? exportChart(*m_chart, *format, path) : Result<void>();
    m_outcome->show();
    if (!format)
        m_outcome->setText(tr("Not saved: the name must end in .png, .svg, .pdf or .csv."));
    else
        m_outcome->setText(saved ? tr("Saved as “%1”.").arg(QFileInfo(path).fileName()) : errorText(saved.error()));
}

void ChartCard::retranslate()
{
    m_numbersButton->setText(tr("Numbers"));
    m_numbersButton->setToolTip(tr("The numbers of this chart as a table"));
    m_saveButton->setText(tr("Save…"));
    m_saveButton->setToolTip(tr("Save this chart as PNG, SVG or PDF, or its numbers as CSV"));
    m_table->setAccessibleDescription(tr("Enter on an underlined row lists its customers"));
    refresh();
}

void ChartCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pistis
