#pragma once

#include "lessons/lessontext.h"

namespace Pistis {

// The sentences of one paragraph, trimmed, runs of spaces as one. Nothing but spaces is lost: joined by spaces they are
// the paragraph again.
QStringList splitSentences(QStringView paragraph, LessonLanguage language);

} // namespace Pistis
