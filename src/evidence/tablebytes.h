#pragma once

#include "evidence/counttables.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace Pistis {

// Count tables as bytes, to be kept until the next start; about a tenth of their size in memory. Of use only with the
// same log: what tells that (a number of ops, a digest) is the caller's to keep beside them.
std::vector<std::uint8_t> bytesOf(const CountTables &tables);

// Nothing for bytes of another version, and for cut or changed ones.
std::optional<CountTables> countTablesFrom(std::span<const std::uint8_t> bytes);

} // namespace Pistis
