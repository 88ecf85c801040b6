#include "widgets/articlesideedit.h"

#include "lessons/lessonmarkdown.h"
#include "models/articletext.h"
#include "ui_articlesideedit.h"
#include "widgets/opendialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace Pistis {

namespace {

    constexpr int typingPauseMs = 400;

} // namespace

ArticleSideEdit::ArticleSideEdit(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ArticleSideEdit>())
{
    m_ui->setupUi(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ArticleSideEdit::take);
    connect(m_ui->kindBox, &QComboBox::activated, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_ui->fileEdit, &QLineEdit::editingFinished, this, [this] {
        if (isActiveWindow()) // else the field was not left: its window goes, or lies behind another
            take();
    });
    connect(m_ui->fileEdit, &QLineEdit::textEdited, this, &ArticleSideEdit::awaitPause);
    connect(m_ui->fileButton, &QAbstractButton::clicked, this, &ArticleSideEdit::chooseFile);
    connect(m_ui->encodingBox, &QComboBox::activated, this, &ArticleSideEdit::changed);
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_refused = false;
        showNote();
        awaitPause();
    });
    connect(m_ui->textEdit, &PasteEdit::refused, this, [this] {
        m_refused = true;
        showNote();
    });
    showKind();
    retranslate();
}

ArticleSideEdit::~ArticleSideEdit() = default;

void ArticleSideEdit::setLanguage(LessonLanguage language, QLabel *label)
{
    m_language = language;
    m_label = label;
    m_label->setBuddy(field());
    retranslate();
}

void ArticleSideEdit::setFile(const QString &path)
{
    m_ui->kindBox->setCurrentIndex(0);
    showKind();
    m_ui->fileEdit->setText(path);
    take();
}

bool ArticleSideEdit::isTyped() const { return m_ui->kindBox->currentIndex() == 1; }

QWidget *ArticleSideEdit::field() const { return isTyped() ? static_cast<QWidget *>(m_ui->textEdit) : m_ui->fileEdit; }

QString ArticleSideEdit::file() const { return isTyped() ? QString() : m_ui->fileEdit->text().trimmed(); }

QString ArticleSideEdit::text() const { return isTyped() ? m_ui->textEdit->toPlainText() : QString(); }

std::optional<TextEncoding> ArticleSideEdit::encoding() const
{
    return isTyped() ? std::nullopt : m_ui->encodingBox->told();
}

void ArticleSideEdit::chooseFile()
{
    const bool isGreek = m_language == LessonLanguage::Greek;
    QStringList patterns;
    for (const QString &suffix : articleSuffixes())
        patterns.append(u'*' + suffix);
    auto *dialog = new QFileDialog(this, isGreek ? tr("Greek article") : tr("English article"),
        QFileInfo(m_ui->fileEdit->text()).path(), tr("Text files (%1);;All files (*)").arg(patterns.join(u' ')));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ArticleSideEdit::setFile);
    openDialog(dialog);
}

void ArticleSideEdit::awaitPause()
{
    m_typing.start();
    Q_EMIT edited();
}

// What was told of the letters of one file says nothing of another.
void ArticleSideEdit::take()
{
    m_typing.stop();
    if (file() != m_file)
        m_ui->encodingBox->forget();
    m_file = file();
    Q_EMIT changed();
}

void ArticleSideEdit::setSource(const std::optional<ArticleSource> &source)
{
    m_source = source;
    const bool isDetected = source && !source->file.isEmpty() && !m_ui->encodingBox->isTold();
    m_ui->encodingBox->setDetected(isDetected ? std::optional(source->encoding) : std::nullopt);
    showNote();
}

void ArticleSideEdit::showKind()
{
    for (QWidget *widget :
        std::initializer_list<QWidget *> { m_ui->fileEdit, m_ui->fileButton, m_ui->encodingLabel, m_ui->encodingBox })
        widget->setVisible(!isTyped());
    m_ui->textEdit->setVisible(isTyped());
    if (m_label)
        m_label->setBuddy(field());
    showNote();
}

void ArticleSideEdit::showNote()
{
    QString note = m_source ? articleSourceText(*m_source) : QString();
    if (m_refused && isTyped())
        note = tr("A text of more than %1 characters, or with a word of more than %2, cannot be pasted here. Save it "
                  "as a text file and choose that.")
                   .arg(QLocale().toString(PasteEdit::mostCharacters), QLocale().toString(PasteEdit::longestWord));
    m_ui->noteLabel->setText(note);
    m_ui->noteLabel->setVisible(!note.isEmpty());
}

void ArticleSideEdit::retranslate()
{
    const bool isGreek = m_language == LessonLanguage::Greek;
    m_ui->kindBox->setAccessibleName(
        isGreek ? tr("Where the Greek text comes from") : tr("Where the English text comes from"));
    m_ui->fileEdit->setAccessibleName(isGreek ? tr("Greek file") : tr("English file"));
    m_ui->fileButton->setAccessibleName(isGreek ? tr("Choose the Greek file") : tr("Choose the English file"));
    m_ui->encodingBox->setAccessibleName(isGreek ? tr("Letters of the Greek file") : tr("Letters of the English file"));
    m_ui->textEdit->setAccessibleName(isGreek ? tr("Greek text") : tr("English text"));
    m_ui->fileEdit->setPlaceholderText(isGreek ? QString() : tr("May stay empty"));
    m_ui->textEdit->setPlaceholderText(isGreek ? QString() : tr("May stay empty"));
}

void ArticleSideEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        showNote();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
