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
    QList<PackFile> files {}; // but for the manifest

    QByteArray file(const QString &path) const; // empty when the pack has none of that name
};

// A pack from its files, the manifest among them. Refused as a whole when a file is missing, is not listed, is not the
// one whose hash is listed, or is not what its name says.
std::variant<LessonPack, Fault> packOf(const QList<PackFile> &files);

// From a folder, which may be one of the resources, or a zip file. A fault without a file is of the pack as a whole.
std::variant<LessonPack, Fault> readPack(const QString &path);

// The files of a lesson made here: texts and links, to which others may be added.
QList<PackFile> filesOf(const Lesson &lesson);

// All files with the manifest, as they are written.
QList<PackFile> withManifest(const PackManifest &manifest, QList<PackFile> files);

} // namespace Pistis
