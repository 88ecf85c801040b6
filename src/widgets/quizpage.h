#pragma once

#include "lessons/quizcard.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class QuizPage;
}

namespace Pistis {

class AnswerButton;

// One learner answers the questions of a lesson, one after the other.
class QuizPage : public QWidget
{
    Q_OBJECT

public:
    explicit QuizPage(QWidget *parent = nullptr);
    ~QuizPage() override;

    void start(const QuizCards &cards, const QString &learner);
    int rightAnswers() const { return m_right; }

Q_SIGNALS:
    void answered(const QString &card, int answer, bool right); // answer counts from 0
    void left(); // the quiz is over, or the learner stops

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCard();
    void showWords();
    void choose(int answer);
    void next();

    std::unique_ptr<Ui::QuizPage> m_ui;
    QuizCards m_cards;
    QString m_learner;
    QList<AnswerButton *> m_buttons;
    int m_card = 0;
    int m_chosen = -1;
    int m_right = 0;
};

} // namespace Pistis
