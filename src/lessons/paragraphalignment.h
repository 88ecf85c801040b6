#pragma once

#include "lessons/lesson.h"

namespace Pistis {

// Links two texts by their structure: headings with headings, within a section paragraphs in order by their share of
// its length, sentences one to one where two paragraphs have as many of them, else as one link. All links are "auto".
QList<LessonLink> alignByParagraphs(const LessonText &left, const LessonText &right);

} // namespace Pistis
