#pragma once

#include "lessons/lessontext.h"

#include <QStringList>

namespace Pistis {

// Fonts of this computer that hold all letters of a language, those made for reading first.
QStringList readingFamilies(LessonLanguage language);

// What a family that was chosen falls back to, and what is used when none was.
QStringList familiesOf(const QString &chosen);

} // namespace Pistis
