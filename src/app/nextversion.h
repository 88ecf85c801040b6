#pragma once

#include "core/result.h"
#include "lessons/lessonpack.h"

namespace Pistis {

// The newest version of a lesson that can be read, of those below folder and those that come with the program.
Result<LessonPack> newestPack(const QString &folder, const QString &id);

// Writes a pack with some of its files changed as the version that follows all that are there; gives that version.
Result<QString> storeNextVersion(const QString &folder, const LessonPack &pack, const QList<PackFile> &changed);

} // namespace Pistis
