#pragma once

#include "core/result.h"
#include "lessons/lessonpack.h"

namespace Pistis {

// The newest version of a lesson that can be read, of those below folder and those that come with the program.
Result<LessonPack> newestPack(const QString &folder, const QString &id);

// Writes a pack with some of its files changed as the version that follows all that are there; gives that version.
// newestRead: the newest one that is known to what is written; where another came since, that is a conflict.
Result<QString> storeNextVersion(
    const QString &folder, const LessonPack &pack, const QList<PackFile> &changed, const QString &newestRead);

// Once more from the reading on, as long as there is a conflict, but not for ever.
template <typename Function> auto withoutConflict(const Function &readAndStore)
{
    constexpr int most = 5;
    auto done = readAndStore();
    for (int times = 1; times < most && !done && done.error().kind == Error::Kind::Conflict; ++times)
        done = readAndStore();
    return done;
}

} // namespace Pistis
