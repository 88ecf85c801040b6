#include "widgets/rowpadding.h"

#include <algorithm>

namespace Pistis {

RowPadding rowPadding(const std::array<QList<qreal>, 2> &heights)
{
    RowPadding padding = heights;
    for (qsizetype row = 0; row < heights[0].size(); ++row) {
        const qreal higher = std::max(heights[0].at(row), heights[1].at(row));
        for (QList<qreal> &side : padding)
            side[row] = higher - side.at(row);
    }
    return padding;
}

} // namespace Pistis
