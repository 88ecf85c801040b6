#pragma once

#include "app/deliver.h"
#include "app/lessonlibrary.h"
#include "models/quizresultsmodel.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace Pistis {

class ImportArticleDialog;
class ReadingArea;
class TrainingPage;
struct Services;

// Joins the lesson that is read with the training page and what the book remembers of learners, and imports articles.
class LessonDesk : public QObject
{
    Q_OBJECT

public:
    LessonDesk(const LessonLibrary &library, Services &services, ReadingArea &reading, TrainingPage &training,
        QObject *parent = nullptr);

    void importArticle(QWidget *window, const QStringList &files = {}); // one, or one in each language
    std::optional<LoadedLesson> lesson() const; // that is read

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void show(const LoadedLesson &lesson);
    void answer(const QString &learner, const QString &card, int answer, bool right);
    void exportAnswers(const QString &file);
    void showResults();
    void showLearners();
    void previewIn(ImportArticleDialog *dialog, const ArticleRequest &request);
    void importFrom(ImportArticleDialog *dialog, const ArticleRequest &request, const AlignmentWatch &watch);

    const LessonLibrary m_library;
    Services &m_services;
    ReadingArea &m_reading;
    TrainingPage &m_training;
    LoadedLesson m_lesson;
    QStringList m_learners;
    QuizResultsModel m_results;
    LatestDelivery m_previewing;
    LatestDelivery m_counting;
};

} // namespace Pistis
