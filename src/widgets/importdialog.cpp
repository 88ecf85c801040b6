#include "widgets/importdialog.h"

#include "app/privatefiles.h"
#include "models/errortext.h"
#include "models/faultfile.h"
#include "models/importtext.h"
#include "ui_importdialog.h"
#include "widgets/opendialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int tickMs = 100;

} // namespace

ImportDialog::ImportDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_service(store)
    , m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    m_ui->faultsView->setModel(&m_faults);
    m_ui->faultsView->horizontalHeader()->setStretchLastSection(true);
    m_ui->faultsView->verticalHeader()->hide();
    m_tick.setInterval(tickMs);
    constexpr int sampleLines = 5; // with the bar below them
    for (QPlainTextEdit *view : { m_ui->sampleView, m_ui->notesView })
        view->setFixedHeight(view->fontMetrics().lineSpacing() * sampleLines + 2 * view->frameWidth()
            + int(2 * view->document()->documentMargin()));
    fillSeparators();

    connect(m_ui->fileEdit, &QLineEdit::editingFinished, this, [this] {
        if (!m_ui->fileEdit->isModified()) // only left, by the click on Import perhaps
            return;
        takeFile(m_ui->fileEdit->text());
    });
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->titleChooser->forget(); // visits have other fields
        preview();
    });
    connect(m_ui->orderBox, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    for (QComboBox *box : std::initializer_list<QComboBox *> { m_ui->encodingBox, m_ui->separatorBox })
        connect(box, &QComboBox::activated, this, [this] {
            m_ui->titleChooser->forget(); // read so, the file has other titles
            preview();
        });
    connect(m_ui->titleChooser, &TitleChooser::changed, this, &ImportDialog::preview);
    connect(m_ui->saveFaultsButton, &QAbstractButton::clicked, this, &ImportDialog::chooseFaultsFile);
    connect(m_ui->fileButton, &QAbstractButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_ui->restBox, &QCheckBox::toggled, this, &ImportDialog::updateButtons);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &ImportDialog::import);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &ImportDialog::reject);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showProgress);
    showNothing();
    m_ui->fileEdit->setFocus();
}

// A field that loses the focus while its dialog goes says that it was edited.
ImportDialog::~ImportDialog() { m_ui->fileEdit->disconnect(this); }

void ImportDialog::setFile(ImportKind kind, const QString &path)
{
    m_ui->kindBox->setCurrentIndex(kind == ImportKind::Visits);
    m_ui->fileEdit->setText(path);
    preview();
}

ImportKind ImportDialog::kind() const
{
    return m_ui->kindBox->currentIndex() == 0 ? ImportKind::Customers : ImportKind::Visits;
}

ImportChoices ImportDialog::choices() const
{
    return { .dayOrder = DayOrder(m_ui->orderBox->currentIndex()),
        .skipFaults = m_ui->restBox->isChecked(),
        .encoding = m_ui->encodingBox->told(),
        .separator = m_ui->separatorBox->currentData().toChar(),
        .columns = m_ui->titleChooser->chosen() };
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File to import"), QFileInfo(m_ui->fileEdit->text()).path(),
        tr("Tables, vCards, calendars (*.csv *.tsv *.txt *.vcf *.ics);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::takeFile);
    openDialog(dialog);
}

// Cards are customers and calendars are visits, whatever was chosen for the file before.
void ImportDialog::takeFile(const QString &path)
{
    const QSignalBlocker quiet(m_ui->kindBox);
    const QSignalBlocker still(m_ui->orderBox);
    if (path.endsWith(u".vcf", Qt::CaseInsensitive))
        m_ui->kindBox->setCurrentIndex(0);
    else if (path.endsWith(u".ics", Qt::CaseInsensitive))
        m_ui->kindBox->setCurrentIndex(1);
    for (QComboBox *box : std::initializer_list<QComboBox *> { m_ui->orderBox, m_ui->encodingBox, m_ui->separatorBox })
        box->setCurrentIndex(0); // asked again for each file
    m_ui->titleChooser->forget();
    m_ui->fileEdit->setText(path);
    m_ui->fileEdit->setModified(false);
    preview();
}

void ImportDialog::chooseFaultsFile()
{
    const QFileInfo file(m_ui->fileEdit->text());
    auto *dialog = new QFileDialog(this, tr("Save the list of faults"), file.path(), tr("CSV files (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(file.completeBaseName() + QStringLiteral("-faults.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::saveFaults);
    openDialog(dialog);
}

void ImportDialog::saveFaults(const QString &path)
{
    const auto saved = savePrivately(path, faultsCsv(m_report.faults));
    m_ui->errorLabel->setText(saved ? QString() : errorText(saved.error()));
}

void ImportDialog::preview()
{
    const QString path = m_ui->fileEdit->text().trimmed();
    m_previews.forget();
    showNothing(); // what was read before says nothing of this file
    if (path.isEmpty())
        return;
    m_previews(m_service.preview(kind(), path, choices()), this, [this](const Result<ImportReport> &report) {
        m_ui->errorLabel->setText(report ? QString() : errorText(report.error()));
        if (!report)
            return;
        m_ui->titleChooser->showTitles(report->unknownColumns, report->freeColumns);
        show(*report);
    });
}

void ImportDialog::show(const ImportReport &report)
{
    m_report = report;
    m_faults.setFaults(report.faults);
    m_ui->countsLabel->setText(importSummary(report, kind()));
    showReading(report.reading);
    m_ui->titlesLabel->setVisible(m_ui->titleChooser->isVisibleTo(this));
    const bool faulty = !report.faults.isEmpty();
    m_ui->faultsLabel->setVisible(faulty);
    m_ui->faultsView->setVisible(faulty);
    m_ui->saveFaultsButton->setVisible(faulty);
    showNotes();
    m_ui->restBox->setVisible(faulty && report.rows() > 0);
    m_ui->restBox->setChecked(false);
    updateButtons();
}

void ImportDialog::fillSeparators()
{
    const int chosen = m_ui->separatorBox->currentIndex();
    m_ui->separatorBox->clear();
    m_ui->separatorBox->addItem(tr("as detected"));
    for (const QChar separator : { u',', u';', u'\t' })
        m_ui->separatorBox->addItem(separatorLabel(separator), separator);
    m_ui->separatorBox->setCurrentIndex(std::max(0, chosen));
}

void ImportDialog::showReading(const ReadingOfFile &reading)
{
    const bool isChosen = m_ui->encodingBox->isTold();
    const bool shown = !reading.sample.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->encodingLabel, m_ui->encodingBox })
        widget->setVisible(shown || isChosen || std::ranges::any_of(m_report.faults, [](const Fault &fault) {
            return fault.reason == Fault::Reason::UnknownEncoding;
        }));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->sampleLabel, m_ui->sampleView })
        widget->setVisible(shown);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->separatorLabel, m_ui->separatorBox })
        widget->setVisible(!reading.separator.isNull());
    m_ui->sampleView->setPlainText(reading.sample);
    m_ui->encodingBox->setDetected(shown && !isChosen ? std::optional(reading.encoding) : std::nullopt);
    const bool isFound = !reading.separator.isNull() && m_ui->separatorBox->currentIndex() == 0;
    m_ui->separatorBox->setItemText(
        0, isFound ? tr("as detected: %1").arg(separatorLabel(reading.separator)) : tr("as detected"));
}

// What was found in the file is told, and can be changed.
void ImportDialog::showNotes()
{
    m_ui->notesView->setPlainText(importNotes(m_report).join(u'\n'));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_ui->notesLabel, m_ui->notesView })
        widget->setVisible(!m_report.notes.isEmpty());
    using enum ImportNote::Kind;
    const auto found = std::ranges::find_if(
        m_report.notes, [](const ImportNote &note) { return note.kind == DayFirst || note.kind == MonthFirst; });
    const bool isFound = found != m_report.notes.cend();
    const int order = isFound && found->kind == MonthFirst ? int(DayOrder::MonthFirst) : int(DayOrder::DayFirst);
    m_ui->orderBox->setItemText(
        0, isFound ? tr("as found: %1").arg(m_ui->orderBox->itemText(order)) : tr("please choose"));
    const bool asks = std::ranges::any_of(
        m_report.faults, [](const Fault &fault) { return fault.reason == Fault::Reason::DayOrderUnknown; });
    m_ui->orderBox->setVisible(asks || isFound || m_ui->orderBox->currentIndex() > 0);
    m_ui->orderLabel->setVisible(m_ui->orderBox->isVisibleTo(this));
}

void ImportDialog::showNothing()
{
    show(ImportReport());
    m_ui->countsLabel->clear();
}

void ImportDialog::import()
{
    m_progress = std::make_shared<ImportProgress>();
    m_ui->errorLabel->clear();
    m_tick.start();
    updateButtons();
    deliver(m_service.import(kind(), m_ui->fileEdit->text().trimmed(), choices(), m_progress), this,
        [this](const Result<ImportReport> &result) { finish(result); });
}

void ImportDialog::finish(const Result<ImportReport> &result)
{
    m_tick.stop();
    m_progress.reset();
    m_ui->progressBar->hide();
    if (result && result->isStored) {
        Q_EMIT imported(importSummary(*result, kind()));
        accept();
        return;
    }
    if (result)
        show(*result);
    else
        m_ui->errorLabel->setText(errorText(result.error()));
    updateButtons();
}

void ImportDialog::showProgress()
{
    m_ui->progressBar->setMaximum(int(m_progress->total));
    m_ui->progressBar->setValue(int(m_progress->done));
    m_ui->progressBar->show();
}

void ImportDialog::updateButtons()
{
    const bool running = m_progress != nullptr;
    const bool fit = m_report.faults.isEmpty() || m_ui->restBox->isChecked();
    m_ui->importButton->setEnabled(!running && fit && m_report.added + m_report.updated > 0);
    for (QWidget *input : std::initializer_list<QWidget *> { m_ui->kindBox, m_ui->orderBox, m_ui->encodingBox,
             m_ui->separatorBox, m_ui->titleChooser, m_ui->fileEdit, m_ui->fileButton, m_ui->restBox })
        input->setEnabled(!running);
}

// While an import runs, cancelling it comes before leaving.
void ImportDialog::reject()
{
    if (m_progress)
        m_progress->cancelled = true;
    else
        QDialog::reject();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const bool shown = !m_ui->countsLabel->text().isEmpty();
        const QSignalBlocker quiet(m_ui->kindBox);
        const QSignalBlocker still(m_ui->orderBox);
        const std::pair chosen { m_ui->kindBox->currentIndex(), m_ui->orderBox->currentIndex() };
        m_ui->retranslateUi(this);
        m_ui->kindBox->setCurrentIndex(chosen.first);
        m_ui->orderBox->setCurrentIndex(chosen.second);
        fillSeparators();
        showReading(m_report.reading);
        m_ui->titleChooser->showTitles(m_report.unknownColumns, m_report.freeColumns);
        m_ui->errorLabel->clear();
        m_ui->countsLabel->setText(shown ? importSummary(m_report, kind()) : QString());
        m_faults.setFaults(m_report.faults);
        showNotes();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
