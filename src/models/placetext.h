#pragma once

#include "models/lessonrows.h"

namespace Pistis {

// Which sentence of how many a row of a lesson holds.
QString placeText(const LessonRows &rows, int row);

} // namespace Pistis
