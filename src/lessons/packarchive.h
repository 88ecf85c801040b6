#pragma once

#include "core/fault.h"
#include "lessons/packmanifest.h"

#include <variant>

namespace Pistis {

// The files of a pack from the bytes of its zip file, or why it is refused as a whole. Nothing is written anywhere.
std::variant<QList<PackFile>, Fault> readPackArchive(const QByteArray &archive);

// The same files always give the same bytes, and these can be read again. Empty when there is no memory for them.
QByteArray packArchive(const QList<PackFile> &files);

} // namespace Pistis
