#pragma once

#include "core/result.h"
#include "lessons/lesson.h"
#include "lessons/packmanifest.h"

#include <optional>

namespace Pistis {

struct SavedLesson
{
    QString id {};
    QString version {};
    QString before {}; // the version that was the newest; empty for a new lesson
    bool wasThere = false; // this very content

    friend bool operator==(const SavedLesson &, const SavedLesson &) = default;
};

bool hasSameSentences(const Lesson &lesson, const Lesson &other);

// Where a lesson of this title would be saved.
SavedLesson nextOwnLesson(const QString &title, const QString &folder);

// The newest version of the lesson of this title, where there is one.
std::optional<Lesson> ownLesson(const QString &title, const QString &folder);

// Writes a lesson that was made here below folder, under an id from its title, as the next version of that id. The very
// content of the newest version is that version, and pairs that a person made there stay where the sentences are the
// same.
Result<SavedLesson> saveOwnLesson(const Lesson &lesson, const QList<PackFile> &moreFiles, const QString &folder);

} // namespace Pistis
