#include "widgets/importarticledialog.h"

#include "core/shortened.h"
#include "models/articletext.h"
#include "ui_importarticledialog.h"
#include "widgets/pasteedit.h"
#include "widgets/waiting.h"

#include <QEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    // What can be shown without a halt of the window.
    qsizetype previewed(const QString &text)
    {
        constexpr qsizetype most = 100'000; // characters
        return PasteEdit::sizeWithoutHalt(QStringView(text).first(std::min(text.size(), most)));
    }

} // namespace

ImportArticleDialog::ImportArticleDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportArticleDialog>())
{
    m_ui->setupUi(this);
    m_ui->greekSide->setLanguage(LessonLanguage::Greek, m_ui->greekSideLabel);
    m_ui->englishSide->setLanguage(LessonLanguage::English, m_ui->englishSideLabel);
    m_ui->englishHead->setLanguage(LessonLanguage::English);
    m_ui->greekSideLabel->buddy()->setFocus();
    m_ui->changesView->setModel(&m_changes);
    auto *header = m_ui->changesView->horizontalHeader();
    for (const auto column : { CleaningModel::BeforeColumn, CleaningModel::ReasonColumn })
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_ui->changesView->verticalHeader()->hide();
    m_ui->changesView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);

    for (ArticleSideEdit *side : { m_ui->greekSide, m_ui->englishSide }) {
        connect(side, &ArticleSideEdit::edited, this, [this] { m_ui->importButton->setEnabled(false); });
        connect(side, &ArticleSideEdit::changed, this, &ImportArticleDialog::askAgain);
    }
    for (ArticleHeadEdit *head : { m_ui->greekHead, m_ui->englishHead })
        connect(head, &ArticleHeadEdit::changed, this, &ImportArticleDialog::askAgain);
    connect(&m_changes, &CleaningModel::ticked, this, &ImportArticleDialog::askAgain);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &ImportArticleDialog::import);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &QWidget::close);
    m_slow.setInterval(noticeableMs);
    connect(&m_slow, &QTimer::timeout, this, &ImportArticleDialog::showProgress);
    showFound();
}

// An import that still runs is waited for where the program ends.
ImportArticleDialog::~ImportArticleDialog() { m_stop.request_stop(); }

void ImportArticleDialog::setFiles(const QString &greek, const QString &english)
{
    m_ui->greekSide->setFile(greek);
    m_ui->englishSide->setFile(english);
}

ArticleRequest ImportArticleDialog::request() const
{
    return { .greekFile = m_ui->greekSide->file(),
        .englishFile = m_ui->englishSide->file(),
        .greekText = m_ui->greekSide->text(),
        .englishText = m_ui->englishSide->text(),
        .greekName = tr("Greek text"),
        .englishName = tr("English text"),
        .greekEncoding = m_ui->greekSide->encoding(),
        .englishEncoding = m_ui->englishSide->encoding(),
        .greekWishes = m_changes.wishes(true),
        .englishWishes = m_changes.wishes(false),
        .hasAllWishes = true,
        .greekHead = m_ui->greekHead->head(),
        .englishHead = m_ui->englishHead->head() };
}

// What was ticked for other texts means nothing for these. Of the same texts in other letters it may mean the same.
void ImportArticleDialog::askAgain()
{
    ArticleRequest wanted = request();
    const bool isOfSameTexts = m_shown.greekFile == wanted.greekFile && m_shown.englishFile == wanted.englishFile
        && m_shown.greekText == wanted.greekText && m_shown.englishText == wanted.englishText;
    const bool isInSameLetters
        = m_shown.greekEncoding == wanted.greekEncoding && m_shown.englishEncoding == wanted.englishEncoding;
    if (!isOfSameTexts || !isInSameLetters) {
        wanted.greekWishes = wanted.englishWishes = {};
        wanted.hasAllWishes = false;
        wanted.greekHead = wanted.englishHead = {};
        m_ui->greekHead->forget();
        m_ui->englishHead->forget();
        if (isOfSameTexts)
            m_changes.setAside();
        else
            m_changes.clear();
        m_ui->importButton->setEnabled(false);
    } else if (wanted == m_shown) {
        m_ui->importButton->setEnabled(canImport() && !m_slow.isActive());
        return;
    }
    m_shown = wanted;
    setBusy(true);
    Q_EMIT previewRequested(wanted);
}

void ImportArticleDialog::showPreview(const ArticlePreview &preview, const QStringList &faults)
{
    m_preview = preview;
    m_changes.setPreview(preview);
    if (!std::exchange(m_shown.hasAllWishes, true)) { // what stays from the version before is ticked like a wish
        m_shown.greekWishes = m_changes.wishes(true);
        m_shown.englishWishes = m_changes.wishes(false);
    }
    // Rows that come one by one do not widen a column by themselves.
    for (const auto column : { CleaningModel::AfterColumn, CleaningModel::LineColumn, CleaningModel::SideColumn })
        m_ui->changesView->resizeColumnToContents(column);
    auto *header = m_ui->changesView->horizontalHeader(); // one repair may be as long as its line
    header->resizeSection(
        CleaningModel::AfterColumn, std::min(header->sectionSize(CleaningModel::AfterColumn), width() / 5));
    const auto show
        = [](QPlainTextEdit *view, const QString &text) { view->setPlainText(shortened(text, previewed(text))); };
    show(m_ui->greekPreview, preview.greek);
    show(m_ui->englishPreview, preview.english);
    showErrors(faults);
    showSources();
    showHeads();
    showFound();
    if (m_changes.restoreTicks())
        askAgain();
}

void ImportArticleDialog::showErrors(const QStringList &sentences)
{
    setBusy(false);
    setInputEnabled(true);
    m_ui->errorLabel->setText(sentences.join(u'\n'));
    m_ui->errorLabel->setVisible(!sentences.isEmpty());
    m_ui->importButton->setEnabled(canImport());
}

void ImportArticleDialog::import()
{
    m_progress = std::make_shared<Progress>();
    setInputEnabled(false);
    setBusy(true);
    const auto note = [progress = m_progress](int done, int all) {
        progress->done = done;
        progress->all = all;
    };
    Q_EMIT importRequested(request(), { .stop = m_stop.get_token(), .progress = note });
}

// An import that still runs is stopped and leaves nothing.
void ImportArticleDialog::reject()
{
    m_stop.request_stop();
    QDialog::reject();
}

void ImportArticleDialog::setBusy(bool busy)
{
    if (busy)
        return m_slow.start();
    m_slow.stop();
    m_progress.reset();
    m_ui->progressBar->hide();
}

void ImportArticleDialog::setInputEnabled(bool enabled)
{
    for (QWidget *input : std::initializer_list<QWidget *> { m_ui->greekSide, m_ui->englishSide, m_ui->greekHead,
             m_ui->englishHead, m_ui->changesView, m_ui->importButton })
        input->setEnabled(enabled);
}

void ImportArticleDialog::showProgress()
{
    m_ui->progressBar->setMaximum(m_progress ? int(m_progress->all) : 0);
    m_ui->progressBar->setValue(m_progress ? int(m_progress->done) : 0);
    m_ui->progressBar->show();
}

// A note stands below the field in which the text was given, whatever its language is.
void ImportArticleDialog::showSources()
{
    for (ArticleSideEdit *side : { m_ui->greekSide, m_ui->englishSide }) {
        std::optional<ArticleSource> found;
        for (const ArticleSource &source : std::as_const(m_preview.sources)) {
            if ((source.isGreek != source.isSwapped) == (side == m_ui->greekSide))
                found = source;
        }
        side->setSource(found);
    }
}

void ImportArticleDialog::showHeads()
{
    m_ui->greekHead->setFound(m_preview.greekHead);
    m_ui->englishHead->setFound(m_preview.englishHead);
}

void ImportArticleDialog::showFound()
{
    m_ui->greekHead->setVisible(!m_preview.greekHead.title.isEmpty());
    m_ui->englishHead->setVisible(!m_preview.englishHead.title.isEmpty());
    const QString found = articleFoundText(m_preview);
    m_ui->foundLabel->setText(found);
    m_ui->foundLabel->setVisible(!found.isEmpty());
    const bool changes = m_changes.rowCount() > 0;
    m_ui->changesLabel->setText(changes ? tr("&What will be removed or repaired; tick what to leave as it is:")
                                        : tr("&Nothing will be removed or repaired."));
    m_ui->changesLabel->setVisible(changes || !m_preview.sources.isEmpty());
    m_ui->changesView->setVisible(changes);
    const auto beginning = [](const QString &text) { return previewed(text) < text.size(); };
    m_ui->greekPreviewLabel->setText(beginning(m_preview.greek)
            ? tr("The beginning of the Greek text as it will be read:")
            : tr("The Greek text as it will be read:"));
    m_ui->englishPreviewLabel->setText(beginning(m_preview.english)
            ? tr("The beginning of the English text as it will be read:")
            : tr("The English text as it will be read:"));
}

void ImportArticleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString error = m_ui->errorLabel->text();
        m_ui->retranslateUi(this);
        m_ui->errorLabel->setText(error);
        m_changes.retranslate();
        showFound();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
