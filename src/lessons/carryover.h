#pragma once

#include "core/lessonplace.h"
#include "lessons/lesson.h"

#include <optional>

namespace Pistis {

// The place of a link, and the link that holds a place of this very version; -1 when none does.
LessonPlace placeOf(const Lesson &lesson, qsizetype link);
qsizetype linkOf(const Lesson &lesson, const LessonPlace &place);

// For each place in the old version the place of the fresh one that has the same sentences, in one language at least;
// nothing for a place that is lost. Sentences that stand there several times are told apart by their neighbours. Where
// the old version is not known (an empty lesson) the nearest one counts.
QList<std::optional<LessonPlace>> carriedOver(const Lesson &old, const Lesson &fresh, const QList<LessonPlace> &places);

// The link that holds a place of whatever version; -1 for a place that is lost. older: versions that are still known.
qsizetype linkNow(const Lesson &lesson, const QList<Lesson> &older, const LessonPlace &place);

} // namespace Pistis
