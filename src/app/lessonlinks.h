#pragma once

#include "core/result.h"
#include "lessons/lesson.h"

namespace Pistis {

// Writes a lesson below folder with other links, as a new version of its pack; gives that version. The same links once
// more are the version that is there.
Result<QString> storeLinks(const QString &folder, const QString &lesson, const QList<LessonLink> &links);

// The links that the aligner finds from one on, and the earlier ones as they are. What is confirmed or made by hand
// stays.
Result<QList<LessonLink>> alignedFrom(const Lesson &lesson, qsizetype from);

} // namespace Pistis
