#pragma once

#include "lessons/lessontext.h"

namespace Pistis {

// Whether a word is a regular form of a base form, as dictionaries list it: the plural of a noun, a person of a verb.
// Both are folded.
bool isInflectionOf(const QString &word, const QString &base, LessonLanguage language);

} // namespace Pistis
