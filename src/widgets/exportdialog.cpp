#include "widgets/exportdialog.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "models/exporttext.h"
#include "ui_exportdialog.h"
#include "widgets/opendialog.h"
#include "widgets/waiting.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString suffixOf(ExportFormat format)
    {
        return format == ExportFormat::Table ? u"csv"_s : format == ExportFormat::Calendar ? u"ics"_s : u"vcf"_s;
    }

} // namespace

ExportDialog::ExportDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_service(store)
    , m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    m_tick.setInterval(progressTickMs);
    m_ui->semicolonBox->setChecked(QLocale().decimalPoint() == u","_s);
    fillKinds();
    fillFormats();
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &ExportDialog::fillFormats);
    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, this, &ExportDialog::showState);
    connect(m_ui->sealBox, &QCheckBox::toggled, this, &ExportDialog::showState);
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &ExportDialog::showState);
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &ExportDialog::followName);
    connect(m_ui->fileButton, &QAbstractButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &ExportDialog::write);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &ExportDialog::reject);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_ui->progressBar->setMaximum(int(m_progress->total));
        m_ui->progressBar->setValue(int(m_progress->done));
        m_ui->progressBar->show();
    });
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillKinds()
{
    const int chosen = std::max(0, m_ui->kindCombo->currentIndex());
    m_ui->kindCombo->clear();
    m_ui->kindCombo->addItem(tr("Customers"), int(ExportKind::Customers));
    m_ui->kindCombo->addItem(tr("Visits, promises and tasks"), int(ExportKind::Visits));
    m_ui->kindCombo->addItem(tr("Agenda"), int(ExportKind::Agenda));
    m_ui->kindCombo->addItem(tr("The whole book, sealed"), int(ExportKind::Book));
    m_ui->kindCombo->setCurrentIndex(chosen);
}

void ExportDialog::fillFormats()
{
    const int chosen = m_ui->formatCombo->currentIndex();
    m_ui->formatCombo->clear();
    if (kind() != ExportKind::Book)
        m_ui->formatCombo->addItem(tr("Table (CSV)"), int(ExportFormat::Table));
    if (kind() == ExportKind::Customers) {
        m_ui->formatCombo->addItem(tr("vCard 3.0"), int(ExportFormat::Card3));
        m_ui->formatCombo->addItem(tr("vCard 4.0"), int(ExportFormat::Card4));
    } else if (kind() != ExportKind::Book) {
        m_ui->formatCombo->addItem(tr("Calendar (iCalendar)"), int(ExportFormat::Calendar));
    }
    m_ui->formatCombo->setCurrentIndex(std::clamp(chosen, 0, std::max(0, m_ui->formatCombo->count() - 1)));
    showState();
}

ExportKind ExportDialog::kind() const { return ExportKind(m_ui->kindCombo->currentData().toInt()); }

ExportFormat ExportDialog::format() const
{
    return kind() == ExportKind::Book ? ExportFormat::Table : ExportFormat(m_ui->formatCombo->currentData().toInt());
}

QString ExportDialog::suffix() const
{
    return m_ui->sealBox->isChecked() || kind() == ExportKind::Book ? u"sealed"_s : suffixOf(format());
}

// A name that ends as files of another format do asks for that one.
void ExportDialog::followName()
{
    const QString written = QFileInfo(m_ui->fileEdit->text().trimmed()).suffix().toLower();
    if (m_ui->sealBox->isChecked() || written == suffixOf(format()))
        return;
    for (int row = 0; row < m_ui->formatCombo->count(); ++row) {
        if (suffixOf(ExportFormat(m_ui->formatCombo->itemData(row).toInt())) == written)
            return m_ui->formatCombo->setCurrentIndex(row);
    }
}

void ExportDialog::showState()
{
    const bool book = kind() == ExportKind::Book;
    const bool running = m_progress != nullptr;
    const bool sealed = book || m_ui->sealBox->isChecked();
    m_ui->formatCombo->setEnabled(!book && !running);
    m_ui->sealBox->setEnabled(!book && !running);
    m_ui->markBox->setEnabled(!book && format() == ExportFormat::Table && !running);
    m_ui->semicolonBox->setEnabled(m_ui->markBox->isEnabled());
    m_ui->passphraseEdit->setEnabled(sealed && !running);
    m_ui->againEdit->setEnabled(sealed && !running);
    m_ui->kindCombo->setEnabled(!running);
    m_ui->fileEdit->setEnabled(!running);
    m_ui->fileButton->setEnabled(!running);
    m_ui->exportButton->setEnabled(!running && !m_ui->fileEdit->text().trimmed().isEmpty());
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Write to"), QFileInfo(m_ui->fileEdit->text()).path());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    dialog->setNameFilter(u"*."_s + suffix());
    if (m_ui->fileEdit->text().isEmpty())
        dialog->selectFile(proposedName());
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // that is asked before the export
    connect(dialog, &QFileDialog::fileSelected, m_ui->fileEdit, &QLineEdit::setText);
    openDialog(dialog);
}

// What is in it, and of which day.
QString ExportDialog::proposedName() const
{
    return m_ui->kindCombo->currentText() + u' ' + QDate::currentDate().toString(Qt::ISODate) + u'.' + suffix();
}

void ExportDialog::write()
{
    ExportRequest request { .kind = kind(),
        .format = format(),
        .path = m_ui->fileEdit->text().trimmed(),
        .byteOrderMark = m_ui->markBox->isChecked(),
        .separator = m_ui->semicolonBox->isChecked() ? u';' : u',' };
    if (QFileInfo(request.path).suffix().isEmpty())
        request.path += u'.' + suffix();
    if (QFileInfo::exists(request.path) && request.path != m_replaced)
        return askToReplace(this, request.path, [this, path = request.path] {
            m_replaced = path;
            write();
        });
    if (kind() == ExportKind::Book || m_ui->sealBox->isChecked()) {
        request.passphrase = m_ui->passphraseEdit->text();
        const bool same = request.passphrase == m_ui->againEdit->text();
        if (request.passphrase.isEmpty() || !same) {
            m_ui->errorLabel->setText(errorText({ .kind = Error::Kind::Invalid,
                .subject = request.passphrase.isEmpty() ? u"sealed.empty"_s : u"sealed.different"_s }));
            (request.passphrase.isEmpty() ? m_ui->passphraseEdit : m_ui->againEdit)->setFocus();
            return;
        }
    }
    m_ui->errorLabel->clear();
    m_progress = std::make_shared<ImportProgress>();
    m_tick.start();
    showState();
    deliver(m_service.write(request, m_progress), this,
        [this, request](const Result<qint64> &written) { finish(request, written); });
}

void ExportDialog::finish(const ExportRequest &request, const Result<qint64> &written)
{
    m_tick.stop();
    m_progress.reset();
    m_ui->progressBar->hide();
    showState();
    if (written) {
        Q_EMIT exported(exportSummary(request, *written));
        accept();
        return;
    }
    m_ui->errorLabel->setText(errorText(written.error()));
}

// While a file is written, cancelling that comes before leaving.
void ExportDialog::reject()
{
    if (m_progress)
        m_progress->cancelled = true;
    else
        QDialog::reject();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillKinds();
        m_ui->errorLabel->clear();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
