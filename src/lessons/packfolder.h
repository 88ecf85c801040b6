#pragma once

#include "core/fault.h"
#include "core/result.h"
#include "lessons/packmanifest.h"

#include <variant>

namespace Pistis {

// The files of a pack from its folder, which may be one of the resources, or why it is refused as a whole.
std::variant<QList<PackFile>, Fault> readPackFolder(const QString &folder);

// Writes the files into a folder that must not be there yet: whole or not at all.
Result<void> writePackFolder(const QString &folder, const QList<PackFile> &files);

} // namespace Pistis
