#pragma once

#include "core/result.h"
#include "lessons/lesson.h"
#include "lessons/packmanifest.h"

namespace Pistis {

struct SavedLesson
{
    QString id {};
    QString version {};
    bool wasThere = false; // this very content

    friend bool operator==(const SavedLesson &, const SavedLesson &) = default;
};

// Writes a lesson that was made here below folder, under an id from its title, as the next version of that id. The very
// content of the newest version is that version.
Result<SavedLesson> saveOwnLesson(const Lesson &lesson, const QList<PackFile> &moreFiles, const QString &folder);

} // namespace Pistis
