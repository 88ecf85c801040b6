#pragma once

#include "lessons/quizcard.h"

#include <QStringListModel>
#include <QWidget>

#include <memory>

class QAbstractItemModel;

namespace Pistis::Ui {
class TrainingPage;
}

namespace Pistis {

// Lesson, quiz and results for several learners at one computer; on the practice book only.
class TrainingPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingPage(QWidget *parent = nullptr);
    ~TrainingPage() override;

    void setPracticeBook(bool isPractice);
    void setLesson(const QString &greekTitle, const QString &englishTitle, const QuizCards &cards);
    void setLearners(const QStringList &names);
    void setResults(QAbstractItemModel *results);
    void showError(const QString &sentence);

Q_SIGNALS:
    void practiceBookRequested();
    void presentRequested();
    void learnerAdded(const QString &name);
    void answered(const QString &learner, const QString &card, int answer, bool right);
    void exportRequested(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString learner() const;
    void addLearner();
    void startQuiz();
    void chooseFile();
    void showTitle();
    void showWhatIsPossible();

    std::unique_ptr<Ui::TrainingPage> m_ui;
    QStringListModel m_learners;
    QString m_greekTitle;
    QString m_englishTitle;
    QuizCards m_cards;
    bool m_isPractice = false;
};

} // namespace Pistis
