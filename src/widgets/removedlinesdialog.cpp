#include "widgets/removedlinesdialog.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "ui_removedlinesdialog.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace Pistis {

RemovedLinesDialog::RemovedLinesDialog(const LessonLibrary &library, const QString &lesson, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RemovedLinesDialog>())
    , m_library(library)
    , m_lesson(lesson)
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->linesView->setModel(&m_model);
    m_ui->linesView->verticalHeader()->hide();
    auto *header = m_ui->linesView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto column : { RemovedLinesModel::TextColumn, RemovedLinesModel::ReasonColumn })
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(
        m_ui->linesView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemovedLinesDialog::enable);
    connect(m_ui->linesView, &QAbstractItemView::doubleClicked, this, &RemovedLinesDialog::restore);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &RemovedLinesDialog::restore);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    reload();
    showLoaded();
}

RemovedLinesDialog::~RemovedLinesDialog() = default;

void RemovedLinesDialog::reload()
{
    deliver(m_library.removedLines(m_lesson), this, [this](const Result<QList<RemovedEntry>> &entries) {
        m_isBusy = false;
        if (!entries)
            return tell(errorText(entries.error()));
        m_model.setEntries(*entries);
        showLoaded();
    });
}

QList<RemovedEntry> RemovedLinesDialog::chosen() const
{
    QList<RemovedEntry> entries;
    for (const QModelIndex &row : m_ui->linesView->selectionModel()->selectedRows()) {
        if (!m_model.entries().at(row.row()).isRestored)
            entries.append(m_model.entries().at(row.row()));
    }
    return entries;
}

void RemovedLinesDialog::restore()
{
    const QList<RemovedEntry> entries = chosen();
    if (m_isBusy || entries.isEmpty())
        return;
    m_isBusy = true;
    enable();
    const auto count = int(entries.size());
    deliver(m_library.restoreLines(m_lesson, entries), this, [this, count](const Result<QString> &version) {
        m_isBusy = false;
        if (!version) {
            enable();
            return tell(errorText(version.error()));
        }
        tell(tr("%n line(s) came back, in version %1 of the lesson. The version before stays in the library.", nullptr,
            count)
                 .arg(*version));
        reload();
        Q_EMIT restored(m_lesson);
    });
}

void RemovedLinesDialog::showLoaded()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->introLabel->setText(isEmpty && !m_isBusy
            ? tr("Nothing was removed from this lesson when it was imported.")
            : tr("What the import left out of this lesson. Lines that you choose come back as paragraphs of their own "
                 "where they stood; pairs that you confirmed stay."));
    const auto first = std::ranges::find(m_model.entries(), false, &RemovedEntry::isRestored);
    if (first != m_model.entries().end())
        m_ui->linesView->selectRow(int(first - m_model.entries().begin()));
    enable();
}

void RemovedLinesDialog::enable() { m_ui->restoreButton->setEnabled(!m_isBusy && !chosen().isEmpty()); }

void RemovedLinesDialog::tell(const QString &sentence)
{
    m_ui->messageLabel->setText(sentence);
    m_ui->messageLabel->setVisible(!sentence.isEmpty());
}

void RemovedLinesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model.retranslate();
        tell({});
        showLoaded();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
