#pragma once

#include "lessons/lesson.h"
#include "models/lessonrows.h"

namespace Pistis {

// What the reader shows of a lesson: one row for each link, the byline under the title.
LessonRows lessonRows(const Lesson &lesson);

} // namespace Pistis
