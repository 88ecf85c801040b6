#pragma once

#include "core/lessonevent.h"

#include <QList>

namespace Pistis {

// How one learner did: of every question the latest answer counts.
struct QuizResult
{
    QString learner {};
    int answered = 0; // questions
    int right = 0;
    qint64 lastAt = 0; // ms UTC

    friend bool operator==(const QuizResult &, const QuizResult &) = default;
};

// Learners in the order in which they first answered. Answers must stand oldest first.
QList<QuizResult> quizResults(const QList<LessonEvent> &answers);

} // namespace Pistis
