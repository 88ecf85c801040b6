#pragma once

namespace Pistis {

// What a share from 0 to 1 is multiplied by.
inline constexpr double percent = 100;

} // namespace Pistis
