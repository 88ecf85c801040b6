#include "widgets/printdialog.h"

#include "app/privatefiles.h"
#include "models/errortext.h"
#include "models/exporttext.h"
#include "models/pageprinter.h"
#include "models/textlanguage.h"
#include "ui_printdialog.h"
#include "widgets/opendialog.h"
#include "widgets/waiting.h"

#include <QEvent>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace Pistis {

PrintDialog::PrintDialog(Store &store, const PrintSource &source, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PrintDialog>())
    , m_store(store)
    , m_source(source)
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    m_tick.setInterval(progressTickMs);
    m_ui->handoutBox->setHasQuestions(m_source.lesson && !m_source.lesson->questions.isEmpty());
    fill();
    choose(m_source.isLessonInFront      ? What::LessonHandout
            : m_source.isCustomerInFront ? What::CustomerPage
                                         : What::List);
    connect(m_ui->whatCombo, &QComboBox::currentIndexChanged, this, &PrintDialog::enable);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PrintDialog::reject);
    connect(m_ui->pdfButton, &QPushButton::clicked, this,
        [this] { chooseFile(tr("Save as PDF"), u"pdf"_s, &PrintDialog::savePdf); });
    connect(m_ui->webButton, &QPushButton::clicked, this,
        [this] { chooseFile(tr("Save as HTML"), u"html"_s, &PrintDialog::saveWeb); });
    connect(m_ui->printButton, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_ui->progressBar->setMaximum(int(m_job->progress().total));
        m_ui->progressBar->setValue(int(m_job->progress().done));
        m_ui->progressBar->show();
    });
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::fill()
{
    const QVariant what = m_ui->whatCombo->currentData();
    const QVariant who = m_ui->whoCombo->currentData();
    m_ui->whatCombo->clear();
    m_ui->whatCombo->addItem(tr("The list: %1").arg(m_source.listTitle), int(What::List));
    if (!m_source.customer.isNull())
        m_ui->whatCombo->addItem(
            tr("The customer %1 with the history").arg(m_source.customerName), int(What::CustomerPage));
    m_ui->whatCombo->addItem(tr("Visit sheets, with room for notes"), int(What::VisitSheets));
    if (m_source.lesson) {
        const Lesson &lesson = m_source.lesson->lesson;
        m_ui->whatCombo->addItem(
            tr("The lesson: %1").arg(inInterfaceLanguage(lesson.greek.front.title, lesson.english.front.title)),
            int(What::LessonHandout));
    }
    m_ui->whoCombo->clear();
    if (!m_source.marked.isEmpty())
        m_ui->whoCombo->addItem(
            tr("the %n marked customer(s)", nullptr, int(m_source.marked.size())), int(Who::Marked));
    if (!m_source.customer.isNull())
        m_ui->whoCombo->addItem(m_source.customerName, int(Who::Chosen));
    m_ui->whoCombo->addItem(tr("today's agenda"), int(Who::Today));
    m_ui->whatCombo->setCurrentIndex(std::max(0, m_ui->whatCombo->findData(what)));
    m_ui->whoCombo->setCurrentIndex(std::max(0, m_ui->whoCombo->findData(who)));
    enable();
}

PrintDialog::What PrintDialog::what() const { return What(m_ui->whatCombo->currentData().toInt()); }

void PrintDialog::choose(What what)
{
    m_ui->whatCombo->setCurrentIndex(std::max(0, m_ui->whatCombo->findData(int(what))));
    enable();
}

void PrintDialog::enable()
{
    m_ui->whatCombo->setEnabled(!m_job);
    m_ui->whoLabel->setVisible(what() == What::VisitSheets);
    m_ui->whoCombo->setVisible(what() == What::VisitSheets);
    m_ui->whoCombo->setEnabled(!m_job);
    m_ui->handoutBox->setVisible(what() == What::LessonHandout);
    m_ui->handoutBox->setEnabled(!m_job);
    m_ui->webButton->setVisible(what() == What::LessonHandout);
    m_ui->webButton->setEnabled(!m_job);
    m_ui->pdfButton->setEnabled(!m_job);
    m_ui->printButton->setEnabled(!m_job);
}

void PrintDialog::chooseFile(const QString &title, const QString &suffix, void (PrintDialog::*save)(const QString &))
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"*."_s + suffix);
    dialog->selectFile(m_ui->whatCombo->currentText().section(u": "_s, -1).replace(u'/', u'-') + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    openDialog(dialog);
}

void PrintDialog::savePdf(const QString &path)
{
    put([path](const PrintDocument &document, ImportProgress &progress) { return writePdf(document, path, progress); },
        printedSummary(path));
}

void PrintDialog::saveWeb(const QString &path)
{
    put([path](const PrintDocument &document, ImportProgress &) { return savePrivately(path, document.web.toUtf8()); },
        printedSummary(path));
}

void PrintDialog::choosePrinter()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        tell(tr("No printer is set up on this computer. Save a PDF instead; it can be printed anywhere."));
        m_ui->pdfButton->setFocus();
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        put(
            [printer](const PrintDocument &document, ImportProgress &progress) -> Result<void> {
                printer->setDocName(document.title);
                const auto pages = PagePrinter(document, progress).print(*printer);
                if (!pages)
                    printer->abort();
                return pages ? Result<void>() : pages.error();
            },
            tr("Sent to the printer “%1”.").arg(printer->printerName()));
    });
    openDialog(dialog);
}

void PrintDialog::put(const PrintJob::Output &output, const QString &told)
{
    m_job = new PrintJob(m_store, m_source, this);
    connect(m_job, &PrintJob::finished, this, [this, told](const Result<void> &done) { finish(done, told); });
    m_ui->errorLabel->hide();
    m_tick.start();
    enable();
    m_job->start(what(), Who(m_ui->whoCombo->currentData().toInt()), m_ui->handoutBox->choices(), output);
}

void PrintDialog::finish(const Result<void> &done, const QString &told)
{
    m_tick.stop();
    m_job->deleteLater();
    m_job = nullptr;
    m_ui->progressBar->hide();
    enable();
    if (done) {
        Q_EMIT printed(told);
        return accept();
    }
    tell(errorText(done.error()));
}

void PrintDialog::tell(const QString &problem)
{
    m_ui->errorLabel->setText(problem);
    m_ui->errorLabel->setVisible(!problem.isEmpty());
    resize(width(), std::max(height(), heightForWidth(width()))); // a layout does not grow its window for wrapped words
}

// While pages are made, cancelling that comes before leaving.
void PrintDialog::reject()
{
    if (m_job)
        m_job->progress().cancelled = true;
    else
        QDialog::reject();
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->errorLabel->hide();
        fill();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
