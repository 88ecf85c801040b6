#pragma once

#include <QList>

#include <array>

namespace Pistis {

// Room below the rows of two sides, in pixels.
using RowPadding = std::array<QList<qreal>, 2>;

// What each side lacks for every row to be as high as beside it. heights: as many of both sides.
RowPadding rowPadding(const std::array<QList<qreal>, 2> &heights);

} // namespace Pistis
