#include "widgets/importarticledialog.h"

#include "ui_importarticledialog.h"
#include "widgets/opendialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    constexpr int noticeableMs = 300;

    QList<RemovalRow> withoutTicks(QList<RemovalRow> removals)
    {
        for (RemovalRow &removal : removals)
            removal.kept = false;
        return removals;
    }

} // namespace

ImportArticleDialog::ImportArticleDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportArticleDialog>())
{
    m_ui->setupUi(this);
    m_ui->removalsView->setModel(&m_removals);
    auto *header = m_ui->removalsView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RemovalModel::TextColumn, QHeaderView::Stretch);
    m_ui->removalsView->verticalHeader()->hide();
    m_ui->removalsView->verticalHeader()->setDefaultSectionSize(28);

    for (QLineEdit *edit : { m_ui->greekFileEdit, m_ui->englishFileEdit })
        connect(edit, &QLineEdit::editingFinished, this, &ImportArticleDialog::askAgain);
    connect(m_ui->greekFileButton, &QAbstractButton::clicked, this,
        [this] { chooseFile(m_ui->greekFileEdit, tr("Greek article")); });
    connect(m_ui->englishFileButton, &QAbstractButton::clicked, this,
        [this] { chooseFile(m_ui->englishFileEdit, tr("English article")); });
    connect(&m_removals, &QAbstractItemModel::dataChanged, this, &ImportArticleDialog::askAgain);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &ImportArticleDialog::import);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &QDialog::reject);
    m_slow.setSingleShot(true);
    m_slow.setInterval(noticeableMs);
    connect(&m_slow, &QTimer::timeout, m_ui->progressBar, &QWidget::show);
    showFound();
}

ImportArticleDialog::~ImportArticleDialog() = default;

void ImportArticleDialog::setFiles(const QString &greek, const QString &english)
{
    m_ui->greekFileEdit->setText(greek);
    m_ui->englishFileEdit->setText(english);
    askAgain();
}

ArticleRequest ImportArticleDialog::request() const
{
    return { .greekFile = m_ui->greekFileEdit->text().trimmed(),
        .englishFile = m_ui->englishFileEdit->text().trimmed(),
        .keptGreekLines = m_removals.keptLines(true),
        .keptEnglishLines = m_removals.keptLines(false) };
}

void ImportArticleDialog::chooseFile(QLineEdit *edit, const QString &title)
{
    const QString folder = QFileInfo(m_ui->greekFileEdit->text()).path();
    auto *dialog = new QFileDialog(this, title, folder, tr("Text files (*.txt *.md);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString &file) {
        edit->setText(file);
        askAgain();
    });
    openDialog(dialog);
}

// Lines that were kept in other files mean nothing in these.
void ImportArticleDialog::askAgain()
{
    ArticleRequest wanted = request();
    if (wanted.greekFile != m_shown.greekFile || wanted.englishFile != m_shown.englishFile) {
        wanted.keptGreekLines.clear();
        wanted.keptEnglishLines.clear();
        m_removals.setRemovals({});
    }
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    if (wanted.greekFile.isEmpty() && wanted.englishFile.isEmpty())
        return;
    setBusy(true);
    Q_EMIT previewRequested(wanted);
}

void ImportArticleDialog::showPreview(const ArticlePreview &preview)
{
    setBusy(false);
    m_preview = preview;
    if (withoutTicks(m_removals.removals()) != withoutTicks(preview.removals))
        m_removals.setRemovals(preview.removals);
    m_ui->greekPreview->setPlainText(preview.greek);
    m_ui->englishPreview->setPlainText(preview.english);
    m_ui->errorLabel->clear();
    m_ui->importButton->setEnabled(true);
    showFound();
}

void ImportArticleDialog::showErrors(const QStringList &sentences)
{
    setBusy(false);
    m_ui->errorLabel->setText(sentences.join(u'\n'));
    m_ui->importButton->setEnabled(false);
}

void ImportArticleDialog::import()
{
    setBusy(true);
    m_ui->importButton->setEnabled(false);
    Q_EMIT importRequested(request());
}

void ImportArticleDialog::setBusy(bool busy)
{
    if (busy)
        return m_slow.start();
    m_slow.stop();
    m_ui->progressBar->hide();
}

void ImportArticleDialog::showFound()
{
    QString found;
    if (!m_preview.title.isEmpty())
        found = tr("Title: %1").arg(m_preview.title);
    if (!m_preview.lessons.isEmpty())
        found += u'\n' + tr("Lessons found: %1").arg(QLocale().createSeparatedList(m_preview.lessons));
    m_ui->foundLabel->setText(found);
    m_ui->foundLabel->setVisible(!found.isEmpty());
    const bool removes = m_removals.rowCount() > 0;
    m_ui->removalsLabel->setText(
        removes ? tr("&Lines that will be removed; tick the ones to keep:") : tr("&Nothing will be removed."));
    m_ui->removalsView->setVisible(removes);
}

void ImportArticleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString error = m_ui->errorLabel->text();
        m_ui->retranslateUi(this);
        m_ui->errorLabel->setText(error);
        showFound();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
