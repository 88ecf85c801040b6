#pragma once

#include "core/textdecoder.h"

#include <functional>

namespace Pistis {

inline constexpr qint64 largestTextFile = 64LL << 20; // bytes

// The text of a file, whose bytes are prepared before they are decoded as told or detected, or what is wrong with the
// file as a whole.
std::variant<DecodedText, Fault> readTextFile(const QString &path, qint64 largest = largestTextFile,
    const std::function<QByteArray(QByteArray)> &prepare = {}, std::optional<TextEncoding> told = {});

// The same of a file that may hold nothing, or nothing but blank lines.
std::variant<DecodedText, Fault> readTextOrBlankFile(const QString &path, qint64 largest = largestTextFile);

} // namespace Pistis
