#pragma once

#include "exchange/tmxfile.h"

namespace Pistis {

inline constexpr QLatin1StringView memoryName("memory.tmx"); // in a pack: the memory that its lesson came from

// A lesson's memory with what the one it came from knew besides: header, notes, properties, other languages. Units are
// known by their texts in both languages, then in one.
TmxFile withMemory(const TmxFile &lesson, const TmxFile &memory);

} // namespace Pistis
