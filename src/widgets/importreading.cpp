#include "widgets/importreading.h"

#include "models/importtext.h"
#include "ui_importdialog.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Pistis {

namespace {

    void setShown(std::initializer_list<QWidget *> widgets, bool shown)
    {
        for (QWidget *widget : widgets)
            widget->setVisible(shown);
    }

    void setLines(QPlainTextEdit &view, qsizetype lines)
    {
        view.setFixedHeight(view.fontMetrics().lineSpacing() * int(lines) + 2 * view.frameWidth()
            + int(2 * view.document()->documentMargin()));
    }

} // namespace

ImportReading::ImportReading(Ui::ImportDialog &ui, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
{
    constexpr int sampleLines = 5; // with the bar below them
    for (QPlainTextEdit *view : { m_ui.sampleView, m_ui.entriesView })
        setLines(*view, sampleLines);
    fillSeparators();
    forgetTitles();
    connect(m_ui.kindBox, &QComboBox::currentIndexChanged, this, [this] { m_isKindChosen = true; });
    connect(m_ui.orderBox, &QComboBox::currentIndexChanged, this, &ImportReading::changed);
    for (QComboBox *box : std::initializer_list<QComboBox *> { m_ui.encodingBox, m_ui.separatorBox })
        connect(box, &QComboBox::activated, this, [this] {
            forgetTitles(); // read so, the file has other ones
            Q_EMIT changed();
        });
    connect(m_ui.titleChooser, &TitleChooser::changed, this, &ImportReading::changed);
}

ImportChoices ImportReading::choices() const
{
    return { .dayOrder = DayOrder(m_ui.orderBox->currentIndex()),
        .skipFaults = m_ui.restBox->isChecked(),
        .isKindCertain = m_isKindChosen,
        .encoding = m_ui.encodingBox->told(),
        .separator = m_ui.separatorBox->currentData().toChar(),
        .columns = m_ui.titleChooser->chosen() };
}

void ImportReading::show(const ImportReport &report)
{
    m_report = report;
    showLetters();
    showSeparator();
    showNotes();
    showDayOrder();
}

void ImportReading::showTitles(const ImportReport &report)
{
    m_ui.titleChooser->showTitles(report.unknownColumns, report.freeColumns);
    m_ui.titlesLabel->setVisible(!m_ui.titleChooser->isHidden());
}

void ImportReading::setEnabled(bool enabled)
{
    for (QWidget *input : std::initializer_list<QWidget *> {
             m_ui.orderBox, m_ui.encodingBox, m_ui.separatorBox, m_ui.titleChooser, m_ui.restBox })
        input->setEnabled(enabled);
}

void ImportReading::forget()
{
    const QSignalBlocker still(m_ui.orderBox);
    for (QComboBox *box : std::initializer_list<QComboBox *> { m_ui.orderBox, m_ui.encodingBox, m_ui.separatorBox })
        box->setCurrentIndex(0); // asked again for each file
    m_isKindChosen = false;
    forgetTitles();
}

void ImportReading::forgetTitles()
{
    m_ui.titleChooser->forget();
    m_ui.titlesLabel->hide();
}

void ImportReading::retranslate(int order)
{
    const QSignalBlocker still(m_ui.orderBox);
    m_ui.orderBox->setCurrentIndex(order);
    fillSeparators();
    show(m_report);
    showTitles(m_report);
}

void ImportReading::fillSeparators()
{
    const int chosen = m_ui.separatorBox->currentIndex();
    m_ui.separatorBox->clear();
    m_ui.separatorBox->addItem(tr("as detected"));
    for (const QChar separator : { u',', u';', u'\t' })
        m_ui.separatorBox->addItem(separatorLabel(separator), separator);
    m_ui.separatorBox->setCurrentIndex(std::max(0, chosen));
}

void ImportReading::showLetters()
{
    const bool isChosen = m_ui.encodingBox->isTold();
    const bool hasSample = !m_report.reading.sample.isEmpty();
    const bool isDoubtful = std::ranges::any_of(
        m_report.faults, [](const Fault &fault) { return fault.reason == Fault::Reason::UnknownEncoding; });
    setShown({ m_ui.encodingLabel, m_ui.encodingBox }, hasSample || isChosen || isDoubtful);
    const QStringList entries = importEntries(m_report);
    setShown({ m_ui.entriesLabel, m_ui.entriesView }, !entries.isEmpty());
    m_ui.entriesView->setPlainText(entries.join(u'\n'));
    setShown({ m_ui.sampleLabel, m_ui.sampleView }, hasSample && entries.isEmpty());
    m_ui.sampleView->setPlainText(m_report.reading.sample);
    m_ui.encodingBox->setDetected(hasSample && !isChosen ? std::optional(m_report.reading.encoding) : std::nullopt);
}

void ImportReading::showSeparator()
{
    const QChar separator = m_report.reading.separator;
    setShown({ m_ui.separatorLabel, m_ui.separatorBox }, !separator.isNull());
    const bool isFound = !separator.isNull() && m_ui.separatorBox->currentIndex() == 0;
    m_ui.separatorBox->setItemText(
        0, isFound ? tr("as detected: %1").arg(separatorLabel(separator)) : tr("as detected"));
}

void ImportReading::showNotes()
{
    constexpr qsizetype mostLines = 5;
    const QStringList notes = importNotes(m_report);
    m_ui.notesView->setPlainText(notes.join(u'\n'));
    setLines(*m_ui.notesView, std::min(notes.size() + 1, mostLines)); // a long one takes two
    setShown({ m_ui.notesLabel, m_ui.notesView }, !m_report.notes.isEmpty());
}

// What the file itself shows is told, and can be changed; else it is asked.
void ImportReading::showDayOrder()
{
    using enum ImportNote::Kind;
    const auto found = std::ranges::find_if(
        m_report.notes, [](const ImportNote &note) { return note.kind == DayFirst || note.kind == MonthFirst; });
    const bool isFound = found != m_report.notes.cend();
    const int order = isFound && found->kind == MonthFirst ? int(DayOrder::MonthFirst) : int(DayOrder::DayFirst);
    m_ui.orderBox->setItemText(
        0, isFound ? tr("as found: %1").arg(m_ui.orderBox->itemText(order)) : tr("please choose"));
    const bool asks = std::ranges::any_of(
        m_report.faults, [](const Fault &fault) { return fault.reason == Fault::Reason::DayOrderUnknown; });
    setShown({ m_ui.orderLabel, m_ui.orderBox }, asks || isFound || m_ui.orderBox->currentIndex() > 0);
}

} // namespace Pistis
