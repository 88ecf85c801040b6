#pragma once

#include "lessons/lesson.h"

namespace Pistis {

// Links by the lengths of sentences alone, as Gale and Church did it: what any aligner must beat.
QList<LessonLink> alignByLength(const QStringList &left, const QStringList &right);

} // namespace Pistis
