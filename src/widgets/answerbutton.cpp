#include "widgets/answerbutton.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Pistis {

using namespace Qt::StringLiterals;

AnswerButton::AnswerButton(int number, const QString &greek, const QString &english, QWidget *parent)
    : QPushButton(parent)
    , m_number(new QLabel(QString::number(number)))
    , m_text(new QLabel(greek + u'\n' + english))
    , m_verdict(new QLabel)
    , m_words(greek + u" / "_s + english)
{
    setObjectName(u"answerButton%1"_s.arg(number));
    m_verdict->setObjectName("verdictLabel");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_number->setFont(bold);
    m_verdict->setFont(bold);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_number);
    row->addWidget(m_text, 1);
    row->addWidget(m_verdict);
    for (QLabel *label : { m_number, m_text, m_verdict })
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    QSizePolicy wraps(QSizePolicy::Expanding, QSizePolicy::Minimum);
    wraps.setHeightForWidth(true);
    setSizePolicy(wraps);
    setAutoDefault(false);
    showMark();
}

void AnswerButton::setMark(Mark mark)
{
    m_mark = mark;
    showMark();
}

void AnswerButton::showMark()
{
    m_verdict->setVisible(m_mark != Mark::None);
    m_verdict->setText(m_mark == Mark::Right ? tr("✓ Right") : tr("✗ Wrong"));
    QPalette colours = palette();
    colours.setColor(
        QPalette::ButtonText, roleColor(m_mark == Mark::Right ? ColorRole::Kept : ColorRole::Overdue, palette()));
    colours.setColor(QPalette::WindowText, colours.color(QPalette::ButtonText));
    m_verdict->setPalette(colours);
    setAccessibleName(m_mark == Mark::None ? m_words : m_verdict->text() + u": "_s + m_words);
}

QSize AnswerButton::sizeHint() const { return layout()->sizeHint(); }

QSize AnswerButton::minimumSizeHint() const { return layout()->minimumSize(); }

void AnswerButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showMark();
}

} // namespace Pistis
