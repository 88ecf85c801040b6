#pragma once

#include "app/packshelf.h"

namespace Pistis {

bool isTmx(const QString &path); // by its name

// A translation memory as a lesson. Its title is that of the memory, else the file's name.
std::variant<Lesson, Fault> lessonInTmx(const QString &path);

// Saves it below folder, under title where one is told, with all that the memory knows.
Result<InstalledPack> importTmx(const QString &path, const QString &title, const QString &folder);

} // namespace Pistis
