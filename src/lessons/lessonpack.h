#pragma once

#include "core/fault.h"
#include "core/result.h"
#include "lessons/lesson.h"
#include "lessons/packmanifest.h"

#include <variant>

namespace Pistis {

struct LessonPack
{
    PackManifest manifest {};
    Lesson lesson {};
    QList<PackFile> files {};

    QByteArray file(const QString &path) const; // empty when the pack has none of that name
};

// Reads a pack from its folder, which may be one of the resources. Refused as a whole when a file is missing, is not
// listed, or is not the one whose hash is listed.
std::variant<LessonPack, Fault> readPack(const QString &folder);

// The files of a lesson made here: texts and links, to which others may be added.
QList<PackFile> filesOf(const Lesson &lesson);

// Writes a pack into folder, which must not be there yet: whole or not at all.
Result<void> writePack(const QString &folder, const PackManifest &manifest, const QList<PackFile> &files);

} // namespace Pistis
