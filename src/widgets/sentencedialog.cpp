#include "widgets/sentencedialog.h"

#include "ui_sentencedialog.h"

#include <QEvent>
#include <QShortcut>

namespace Pistis {

SentenceDialog::SentenceDialog(LessonLanguage language, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SentenceDialog>())
    , m_language(language)
{
    m_ui->setupUi(this);
    m_ui->wordsEdit->setPlainText(words);
    m_ui->wordsEdit->moveCursor(QTextCursor::End);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QWidget::close);
    for (const QKeySequence &keys : { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(QKeySequence::Save) })
        connect(new QShortcut(keys, this), &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    retranslate();
}

SentenceDialog::~SentenceDialog() = default;

QString SentenceDialog::words() const { return m_ui->wordsEdit->toPlainText(); }

void SentenceDialog::retranslate()
{
    m_ui->wordsLabel->setText(m_language == LessonLanguage::Greek ? tr("&Greek sentence:") : tr("&English sentence:"));
}

void SentenceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
