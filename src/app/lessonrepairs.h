#pragma once

#include "core/result.h"
#include "lessons/aligner.h"

namespace Pistis {

struct StoredRepair
{
    QString version {}; // that was written for it; where nothing had changed, the one that was to be replaced
    QString overtaken {}; // the version of other texts that came meanwhile, by an import; empty: none did

    friend bool operator==(const StoredRepair &, const StoredRepair &) = default;
};

// Writes the texts and links of a lesson below folder as a new version of its pack; the same once more are not written.
// `replaced`: a version that was stored like this before and is not wanted any more. Where another
// version came meanwhile, the newest one afterwards is of its texts, with the repairs that can be carried over.
Result<StoredRepair> storeRepaired(const QString &folder, const Lesson &lesson, const QString &replaced = {});

// The links that the aligner finds from one on, and the earlier ones as they are. What is confirmed or made by hand
// stays. Error: cancelled.
Result<QList<LessonLink>> alignedFrom(const Lesson &lesson, qsizetype from, const AlignmentWatch &watch = {});

// The links of a lesson in which sentences without a partner have looked for one once more.
Result<QList<LessonLink>> pairedAgain(const Lesson &lesson);

} // namespace Pistis
