#pragma once

#include "lessons/lessontext.h"

namespace Pistis {

// Words that stand in any text and say nothing about its subject. word: folded.
bool isStopWord(const QString &word, LessonLanguage language);

} // namespace Pistis
