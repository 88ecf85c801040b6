#include "widgets/importcsvdialog.h"

#include "models/errortext.h"
#include "models/importtext.h"
#include "ui_importcsvdialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

namespace Pistis {

namespace {

    constexpr int tickMs = 100;

} // namespace

ImportCsvDialog::ImportCsvDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_service(store)
    , m_ui(std::make_unique<Ui::ImportCsvDialog>())
{
    m_ui->setupUi(this);
    m_ui->faultsView->setModel(&m_faults);
    m_ui->faultsView->horizontalHeader()->setStretchLastSection(true);
    m_ui->faultsView->verticalHeader()->hide();
    m_tick.setInterval(tickMs);

    connect(m_ui->fileEdit, &QLineEdit::editingFinished, this, [this] {
        if (!m_ui->fileEdit->isModified()) // only left, by the click on Import perhaps
            return;
        m_ui->fileEdit->setModified(false);
        preview();
    });
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &ImportCsvDialog::preview);
    connect(m_ui->fileButton, &QAbstractButton::clicked, this, &ImportCsvDialog::chooseFile);
    connect(m_ui->restBox, &QCheckBox::toggled, this, &ImportCsvDialog::updateButtons);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &ImportCsvDialog::import);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &ImportCsvDialog::reject);
    connect(&m_tick, &QTimer::timeout, this, &ImportCsvDialog::showProgress);
    showNothing();
}

ImportCsvDialog::~ImportCsvDialog() = default;

void ImportCsvDialog::setFile(ImportKind kind, const QString &path)
{
    m_ui->kindBox->setCurrentIndex(kind == ImportKind::Visits);
    m_ui->fileEdit->setText(path);
    preview();
}

ImportKind ImportCsvDialog::kind() const
{
    return m_ui->kindBox->currentIndex() == 0 ? ImportKind::Customers : ImportKind::Visits;
}

void ImportCsvDialog::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("CSV file"), QFileInfo(m_ui->fileEdit->text()).path(), tr("CSV files (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->fileEdit->setText(file);
        preview();
    });
    dialog->open();
}

void ImportCsvDialog::preview()
{
    const QString path = m_ui->fileEdit->text().trimmed();
    m_previews.forget();
    showNothing(); // what was read before says nothing of this file
    if (path.isEmpty())
        return;
    m_previews(m_service.preview(kind(), path), this, [this](const Result<ImportReport> &report) {
        m_ui->errorLabel->setText(report ? QString() : errorText(report.error()));
        if (report)
            show(*report);
    });
}

void ImportCsvDialog::show(const ImportReport &report)
{
    m_report = report;
    m_faults.setFaults(report.faults);
    m_ui->countsLabel->setText(importSummary(report, kind()));
    const bool faulty = !report.faults.isEmpty();
    m_ui->faultsLabel->setVisible(faulty);
    m_ui->faultsView->setVisible(faulty);
    m_ui->restBox->setVisible(faulty && report.rows() > 0);
    m_ui->restBox->setChecked(false);
    updateButtons();
}

void ImportCsvDialog::showNothing()
{
    show(ImportReport());
    m_ui->countsLabel->clear();
}

void ImportCsvDialog::import()
{
    m_progress = std::make_shared<ImportProgress>();
    m_ui->errorLabel->clear();
    m_tick.start();
    updateButtons();
    deliver(m_service.import(kind(), m_ui->fileEdit->text().trimmed(), m_ui->restBox->isChecked(), m_progress), this,
        [this](const Result<ImportReport> &result) { finish(result); });
}

void ImportCsvDialog::finish(const Result<ImportReport> &result)
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

void ImportCsvDialog::showProgress()
{
    m_ui->progressBar->setMaximum(int(m_progress->total));
    m_ui->progressBar->setValue(int(m_progress->done));
    m_ui->progressBar->show();
}

void ImportCsvDialog::updateButtons()
{
    const bool running = m_progress != nullptr;
    const bool fit = m_report.faults.isEmpty() || m_ui->restBox->isChecked();
    m_ui->importButton->setEnabled(!running && fit && m_report.added + m_report.updated > 0);
    for (QWidget *input :
        std::initializer_list<QWidget *> { m_ui->kindBox, m_ui->fileEdit, m_ui->fileButton, m_ui->restBox })
        input->setEnabled(!running);
}

// While an import runs, cancelling it comes before leaving.
void ImportCsvDialog::reject()
{
    if (m_progress)
        m_progress->cancelled = true;
    else
        QDialog::reject();
}

void ImportCsvDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const bool shown = !m_ui->countsLabel->text().isEmpty();
        const int chosen = m_ui->kindBox->currentIndex();
        m_ui->retranslateUi(this);
        m_ui->kindBox->setCurrentIndex(chosen);
        m_ui->errorLabel->clear();
        m_ui->countsLabel->setText(shown ? importSummary(m_report, kind()) : QString());
        m_faults.setFaults(m_report.faults);
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
