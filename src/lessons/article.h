#pragma once

#include "lessons/cleaning.h"
#include "lessons/lessontext.h"

namespace Pistis {

// The structure of a cleaned article: title, author and source from its first lines, headings, quotations, list items
// and paragraphs. The first three numbered headings get the practice of the three lessons: visits, requests, promises.
LessonText articleText(const Cleaning &cleaning, LessonLanguage language);

// The practice of a text that tells none.
QMap<int, Practice> practiceOfHeadings(const LessonText &text);

// Headings that begin with a number, as they stand.
QStringList numberedHeadings(const LessonText &text);

} // namespace Pistis
