#include "evidence/proportion.h"

#include "evidence/tails.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

Proportion wilson95(int events, int n)
{
    constexpr double z2 = normal95 * normal95;
    const double size = n;
    const double share = events / size;
    const double scale = 1 + z2 / size;
    const double centre = (share + z2 / (2 * size)) / scale;
    const double half = normal95 * std::sqrt(share * (1 - share) / size + z2 / (4 * size * size)) / scale;
    // At none and at all the limit is 0 or 1 exactly; rounding would leave 1e-17.
    return { .value = share,
        .lower = events == 0 ? 0 : std::max(0.0, centre - half),
        .upper = events == n ? 1 : std::min(1.0, centre + half) };
}

} // namespace Pistis
