#pragma once

#include <Qt>

namespace Pistis {

// What a cell is sorted by, where that is not its text.
inline constexpr int SortRole = Qt::UserRole + 100;

} // namespace Pistis
