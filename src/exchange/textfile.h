#pragma once

#include "core/textdecoder.h"

namespace Pistis {

inline constexpr qint64 largestTextFile = 64LL << 20; // bytes

// The text of a file, or what is wrong with the file as a whole.
std::variant<DecodedText, Fault> readTextFile(const QString &path, qint64 largest = largestTextFile);

} // namespace Pistis
