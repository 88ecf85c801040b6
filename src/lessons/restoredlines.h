#pragma once

#include "lessons/lesson.h"
#include "lessons/removedlines.h"

namespace Pistis {

// The lesson with a line back as a paragraph of its own, below the block that holds what stood above it, in sentences
// without a partner. kept: what the cleaning left of the original.
Lesson withLine(const Lesson &lesson, const RemovedEntry &entry, const QList<KeptLine> &kept);

} // namespace Pistis
