#include "widgets/articleheadedit.h"

#include "ui_articleheadedit.h"

#include <QEvent>

#include <algorithm>

namespace Pistis {

ArticleHeadEdit::ArticleHeadEdit(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ArticleHeadEdit>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->titleEdit);
    for (QLineEdit *edit : { m_ui->titleEdit, m_ui->authorEdit, m_ui->sourceEdit }) {
        connect(edit, &QLineEdit::textEdited, this, [this] { m_isTold = true; });
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (!edit->isModified() || !isActiveWindow()) // the field was not left where its window goes
                return;
            edit->setModified(false);
            Q_EMIT changed();
        });
    }
    showLanguage();
}

ArticleHeadEdit::~ArticleHeadEdit() = default;

void ArticleHeadEdit::setLanguage(LessonLanguage language)
{
    m_language = language;
    showLanguage();
}

void ArticleHeadEdit::setFound(const ArticleHead &head)
{
    if (m_isTold)
        return;
    m_ui->titleEdit->setText(head.title);
    m_ui->authorEdit->setText(head.author);
    m_ui->sourceEdit->setText(head.source);
    for (QLineEdit *edit : { m_ui->titleEdit, m_ui->authorEdit, m_ui->sourceEdit })
        edit->setCursorPosition(0); // long ones are read from their start
}

void ArticleHeadEdit::forget() { m_isTold = false; }

ArticleHead ArticleHeadEdit::head() const
{
    if (!m_isTold)
        return {};
    return { .title = m_ui->titleEdit->text(),
        .author = m_ui->authorEdit->text(),
        .source = m_ui->sourceEdit->text(),
        .isTold = true };
}

void ArticleHeadEdit::showLanguage()
{
    const bool isGreek = m_language == LessonLanguage::Greek;
    const QString greek = tr("Greek title:");
    const QString english = tr("English title:");
    m_ui->titleLabel->setText(isGreek ? english : greek);
    const int other = m_ui->titleLabel->sizeHint().width(); // both rows begin at the same place
    m_ui->titleLabel->setText(isGreek ? greek : english);
    m_ui->titleLabel->setMinimumWidth(std::max(other, m_ui->titleLabel->sizeHint().width()));
    for (QLineEdit *edit : { m_ui->titleEdit, m_ui->authorEdit, m_ui->sourceEdit }) // both languages have them
        edit->setAccessibleDescription(isGreek ? tr("Of the Greek text") : tr("Of the English text"));
}

void ArticleHeadEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showLanguage();
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
