#pragma once

#include "core/fault.h"
#include "core/identities.h"
#include "core/importnote.h"

#include <optional>

namespace Pistis {

// What is to be told of whom a line was taken for.
std::optional<ImportNote> noteOf(const IdentityMatch &match, const IdentityTraits &traits, int line);

// Why it cannot be told whom a line means.
std::optional<Fault::Reason> faultOf(const IdentityMatch &match);

} // namespace Pistis
