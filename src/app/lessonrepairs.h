#pragma once

#include "core/result.h"
#include "lessons/lesson.h"

namespace Pistis {

// Writes the texts and links of a lesson below folder as a new version of its pack; gives that version. The same once
// more are the version that is there. The version `replaced` goes when the new one stands and it was the newest.
Result<QString> storeRepaired(const QString &folder, const Lesson &lesson, const QString &replaced = {});

// The links that the aligner finds from one on, and the earlier ones as they are. What is confirmed or made by hand
// stays.
Result<QList<LessonLink>> alignedFrom(const Lesson &lesson, qsizetype from);

} // namespace Pistis
