#pragma once

#include "core/result.h"
#include "lessons/aligner.h"

namespace Pistis {

// Writes the texts and links of a lesson below folder as a new version of its pack; gives that version. The same once
// more are the version that is there. `replaced`: a version that was stored like this before and is not wanted any
// more.
Result<QString> storeRepaired(const QString &folder, const Lesson &lesson, const QString &replaced = {});

// The links that the aligner finds from one on, and the earlier ones as they are. What is confirmed or made by hand
// stays. Error: cancelled.
Result<QList<LessonLink>> alignedFrom(const Lesson &lesson, qsizetype from, const AlignmentWatch &watch = {});

// The links of a lesson in which sentences without a partner have looked for one once more.
Result<QList<LessonLink>> pairedAgain(const Lesson &lesson);

} // namespace Pistis
