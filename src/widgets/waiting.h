#pragma once

namespace Pistis {

// How often a running job is asked how far it is.
inline constexpr int progressTickMs = 100;
// Work that takes longer says that it runs.
inline constexpr int noticeableMs = 300;

} // namespace Pistis
