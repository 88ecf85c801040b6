#pragma once

#include "app/packshelf.h"

namespace Pistis {

bool isTmx(const QString &path); // by its name

// A translation memory as a lesson. Its title is that of the memory, else title, else the file's name.
std::variant<Lesson, Fault> lessonInTmx(const QString &path, const QString &title = {});

// Saves it below folder.
Result<InstalledPack> importTmx(const QString &path, const QString &title, const QString &folder);

} // namespace Pistis
