#pragma once

#include "lessons/lesson.h"

namespace Pistis {

// What a person did to the pairs of the version before, as far as their sentences stand in these texts, too.
QList<LessonLink> keptLinks(const Lesson &before, const LessonText &greek, const LessonText &english);

} // namespace Pistis
