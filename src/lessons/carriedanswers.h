#pragma once

#include "core/lessonevent.h"
#include "lessons/quizcard.h"

#include <QList>

namespace Pistis {

// Answers that were given to questions of an earlier version, as answers to the question of the fresh one that has the
// same words in one language at least. Those to questions that are no longer asked are left out.
QList<LessonEvent> carriedAnswers(const QList<LessonEvent> &answers, const QuizCards &older, const QuizCards &fresh);

} // namespace Pistis
