#include "widgets/quizpage.h"

#include "ui_quizpage.h"
#include "widgets/answerbutton.h"

#include <QEvent>
#include <QKeyEvent>

namespace Pistis {

using namespace Qt::StringLiterals;

QuizPage::QuizPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::QuizPage>())
{
    m_ui->setupUi(this);
    QFont large(u"Noto Serif"_s);
    large.setPointSizeF(font().pointSizeF() * 1.5);
    m_ui->greekLabel->setFont(large);
    m_ui->englishLabel->setFont(large);
    m_ui->resultLabel->setFont(large);
    connect(m_ui->nextButton, &QAbstractButton::clicked, this, &QuizPage::next);
    connect(m_ui->stopButton, &QAbstractButton::clicked, this, &QuizPage::left);
}

QuizPage::~QuizPage() = default;

void QuizPage::start(const QuizCards &cards, const QString &learner)
{
    m_cards = cards;
    m_learner = learner;
    m_card = 0;
    m_right = 0;
    showCard();
    setFocus();
}

void QuizPage::showCard()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_chosen = -1;
    const bool over = m_card >= m_cards.size();
    if (!over) {
        const QuizCard &card = m_cards.at(m_card);
        for (const QuizAnswer &answer : card.answers) {
            const int number = int(m_buttons.size());
            auto *button = new AnswerButton(number + 1, answer.greek, answer.english);
            connect(button, &QAbstractButton::clicked, this, [this, number] { choose(number); });
            m_ui->answersLayout->addWidget(button);
            m_buttons.append(button);
        }
        m_ui->greekLabel->setText(card.greek);
        m_ui->englishLabel->setText(card.english);
    }
    m_ui->greekLabel->setVisible(!over);
    m_ui->englishLabel->setVisible(!over);
    m_ui->reasonLabel->hide();
    m_ui->resultLabel->setVisible(over);
    m_ui->nextButton->setEnabled(over);
    showWords();
}

void QuizPage::showWords()
{
    const bool over = m_card >= m_cards.size();
    const int count = int(m_cards.size());
    m_ui->learnerLabel->setText(m_learner);
    m_ui->numberLabel->setText(over ? QString() : tr("Question %1 of %2").arg(m_card + 1).arg(count));
    m_ui->resultLabel->setText(tr("%1 of %2 questions answered right.").arg(m_right).arg(count));
    m_ui->stopButton->setVisible(!over);
    m_ui->nextButton->setText(over ? tr("&Back to the list") : m_card + 1 == count ? tr("&Result") : tr("&Next"));
}

// The reason is shown for a right answer as well: a guess should teach too.
void QuizPage::choose(int answer)
{
    if (m_chosen >= 0 || m_card >= m_cards.size() || answer < 0 || answer >= m_buttons.size())
        return;
    const QuizCard &card = m_cards.at(m_card);
    const QuizAnswer &chosen = card.answers.at(answer);
    m_chosen = answer;
    m_right += chosen.isRight ? 1 : 0;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (card.answers.at(i).isRight)
            m_buttons.at(i)->setMark(AnswerButton::Mark::Right);
        else if (i == answer)
            m_buttons.at(i)->setMark(AnswerButton::Mark::Wrong);
    }
    m_ui->reasonLabel->setText(chosen.greekReason + u'\n' + chosen.englishReason);
    m_ui->reasonLabel->setVisible(!chosen.greekReason.isEmpty() || !chosen.englishReason.isEmpty());
    m_ui->nextButton->setEnabled(true);
    m_ui->nextButton->setFocus();
    Q_EMIT answered(card.id, answer, chosen.isRight);
}

void QuizPage::next()
{
    if (m_card >= m_cards.size()) {
        Q_EMIT left();
        return;
    }
    ++m_card;
    showCard();
    if (m_card >= m_cards.size())
        m_ui->nextButton->setFocus();
    else
        setFocus();
}

void QuizPage::keyPressEvent(QKeyEvent *event)
{
    const bool goesOn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        choose(event->key() - Qt::Key_1);
    else if (goesOn && m_ui->nextButton->isEnabled())
        next();
    else
        QWidget::keyPressEvent(event);
}

void QuizPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showWords();
}

} // namespace Pistis
