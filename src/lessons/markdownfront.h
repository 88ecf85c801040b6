#pragma once

#include "lessons/lessontext.h"

namespace Pistis {

// Reads what stands between the --- lines at the beginning; the number of lines it takes, or 0 where it is not there or
// does not end.
qsizetype readFrontMatter(const QStringList &lines, FrontMatter &front);
QStringList frontMatterLines(const FrontMatter &front);

QString wordOf(Practice practice); // empty for none
Practice practiceOf(QStringView word);

} // namespace Pistis
