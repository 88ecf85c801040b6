#pragma once

#include "exchange/tmxfile.h"
#include "lessons/lesson.h"

namespace Pistis {

// A lesson as a translation memory: one unit for each link, with the kind of the block that begins there.
TmxFile tmxOf(const Lesson &lesson);

// The units in their order as a lesson without an id. A memory of another program knows no blocks: there each unit is a
// paragraph, and title is the lesson's title.
Lesson lessonOf(const TmxFile &file, const QString &title);

} // namespace Pistis
