#include "widgets/importdialog.h"

#include "app/preferences.h"
#include "app/privatefiles.h"
#include "app/services.h"
#include "models/errortext.h"
#include "models/faultfile.h"
#include "models/importtext.h"
#include "ui_importdialog.h"
#include "widgets/importreading.h"
#include "widgets/opendialog.h"
#include "widgets/sortedtable.h"
#include "widgets/waiting.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Pistis {

ImportDialog::ImportDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_service(services.store)
    , m_preferences(services.preferences)
    , m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    new SortedTable(*m_ui->faultsView, m_faults, u"faults"_s,
        { .stretched = { FaultModel::ReasonColumn }, .sorted = FaultModel::LineColumn }, services.preferences);
    m_tick.setInterval(progressTickMs);
    m_reading = new ImportReading(*m_ui, this);

    connect(m_ui->fileEdit, &QLineEdit::editingFinished, this, [this] {
        if (!m_ui->fileEdit->isModified()) // only left, by the click on Import perhaps
            return;
        takeFile(m_ui->fileEdit->text());
    });
    for (const Qt::Key enter : { Qt::Key_Return, Qt::Key_Enter }) // nothing comes in before it was seen
        new QShortcut(enter, m_ui->fileEdit, m_ui->kindBox, qOverload<>(&QWidget::setFocus), Qt::WidgetShortcut);
    connect(m_ui->fileEdit, &QLineEdit::textEdited, this, [this](const QString &path) {
        if (QFileInfo(path.trimmed()).isFile()) // a mouse would find Import grey until the field is left
            takeFile(path.trimmed());
    });
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, [this] {
        m_turned = false;
        m_reading->forgetTitles(); // visits have other fields
        recallColumns();
        preview();
    });
    connect(m_reading, &ImportReading::changed, this, &ImportDialog::preview);
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

ImportKind ImportDialog::kind() const
{
    return m_ui->kindBox->currentIndex() == 0 ? ImportKind::Customers : ImportKind::Visits;
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
    if (std::exchange(m_turned, false) || path.endsWith(u".vcf", Qt::CaseInsensitive))
        m_ui->kindBox->setCurrentIndex(0);
    if (path.endsWith(u".ics", Qt::CaseInsensitive))
        m_ui->kindBox->setCurrentIndex(1);
    m_reading->forget();
    recallColumns();
    m_ui->fileEdit->setText(path);
    m_ui->fileEdit->setModified(false);
    preview();
}

// A title that was read into a field once is read so again.
void ImportDialog::recallColumns()
{
    if (m_preferences)
        m_ui->titleChooser->setRecalled(m_preferences->importColumns(kind()));
}

void ImportDialog::chooseFaultsFile()
{
    const QFileInfo file(m_ui->fileEdit->text());
    auto *dialog = new QFileDialog(this, tr("Save the list of faults"), file.path(), tr("CSV files (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(file.completeBaseName() + u"-faults.csv"_s);
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
    m_previews(m_service.preview(kind(), path, m_reading->choices()), this, [this](const Result<ImportReport> &report) {
        m_ui->errorLabel->setText(report ? QString() : errorText(report.error()));
        if (!report || turnsToVisits(*report))
            return;
        m_reading->showTitles(*report);
        show(*report);
    });
}

// A table that nobody chose a kind for says itself that it is one of visits.
bool ImportDialog::turnsToVisits(const ImportReport &report)
{
    if (report.faults.isEmpty() || report.faults.constFirst().reason != Fault::Reason::VisitTable)
        return false;
    const QSignalBlocker quiet(m_ui->kindBox);
    m_ui->kindBox->setCurrentIndex(1);
    m_turned = true;
    m_reading->forgetTitles();
    recallColumns();
    preview();
    return true;
}

void ImportDialog::show(const ImportReport &report)
{
    m_report = report;
    m_faults.setFaults(report.faults);
    m_ui->countsLabel->setText(importSummary(report, kind()));
    m_reading->show(report);
    const bool faulty = !report.faults.isEmpty();
    m_ui->faultsLabel->setVisible(faulty);
    m_ui->faultsView->setVisible(faulty);
    m_ui->saveFaultsButton->setVisible(faulty);
    m_ui->restBox->setVisible(faulty && report.rows() > 0);
    m_ui->restBox->setChecked(false);
    updateButtons();
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
    deliver(m_service.import(kind(), m_ui->fileEdit->text().trimmed(), m_reading->choices(), m_progress), this,
        [this](const Result<ImportReport> &result) { finish(result); });
}

void ImportDialog::finish(const Result<ImportReport> &result)
{
    m_tick.stop();
    m_progress.reset();
    m_ui->progressBar->hide();
    if (result && result->isStored) {
        if (m_preferences)
            m_preferences->keepImportColumns(kind(), m_ui->titleChooser->chosen(), result->unknownColumns);
        const QString summary = importSummary(*result, kind());
        const bool isAny = result->added + result->updated > 0;
        Q_EMIT imported(
            isAny ? summary + u' ' + tr("Ctrl+Z takes the import back, or “Imports…” at any time.") : summary);
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
    for (QWidget *input : std::initializer_list<QWidget *> { m_ui->kindBox, m_ui->fileEdit, m_ui->fileButton })
        input->setEnabled(!running);
    m_reading->setEnabled(!running);
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
        const int kind = m_ui->kindBox->currentIndex();
        const int order = m_ui->orderBox->currentIndex();
        m_ui->retranslateUi(this);
        m_ui->kindBox->setCurrentIndex(kind);
        m_reading->retranslate(order);
        m_ui->errorLabel->clear();
        m_ui->countsLabel->setText(shown ? importSummary(m_report, ImportDialog::kind()) : QString());
        m_faults.setFaults(m_report.faults);
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
