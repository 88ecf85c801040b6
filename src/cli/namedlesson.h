#pragma once

#include "app/lessonlibrary.h"
#include "cli/clicontext.h"

#include <optional>

namespace Pistis {

// The lesson whose id the words are or, where only one has it, whose title; those of the library come first, or those
// that were removed. Where there is none, or there are several, it is told.
std::optional<LessonEntry> namedLesson(CliContext &context, const QString &words, bool removedFirst = false);

} // namespace Pistis
