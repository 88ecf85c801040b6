#include "evidence/rows/mergedtimes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pistis {

namespace {

    const double tolerance = std::sqrt(std::numeric_limits<double>::epsilon());

    // Whole numbers differ by 1, which is more than the tolerance for any mean below 1 / tolerance.
    bool areFarApart(const std::vector<double> &times)
    {
        const double largest = 1 / tolerance;
        return std::ranges::all_of(times, [&](double t) { return std::abs(t) < largest && t == std::trunc(t); });
    }

    void replace(std::vector<double> &times, const std::vector<double> &kept)
    {
        for (double &time : times)
            time = *std::prev(std::ranges::upper_bound(kept, time));
    }

} // namespace

void mergeNearlyEqualTimes(SurvivalRows &rows)
{
    if (areFarApart(rows.stop) && areFarApart(rows.start))
        return;
    std::vector<double> distinct = rows.stop;
    distinct.insert(distinct.end(), rows.start.begin(), rows.start.end());
    std::ranges::sort(distinct);
    const auto rest = std::ranges::unique(distinct);
    distinct.erase(rest.begin(), rest.end());
    double sum = 0;
    for (const double time : distinct)
        sum += std::abs(time) / double(distinct.size());
    const double least = std::max(tolerance, tolerance * sum);
    std::vector<double> kept { distinct.front() };
    for (std::size_t place = 1; place < distinct.size(); ++place) {
        if (distinct[place] - distinct[place - 1] > least)
            kept.push_back(distinct[place]);
    }
    if (kept.size() == distinct.size())
        return;
    replace(rows.stop, kept);
    replace(rows.start, kept);
}

} // namespace Pistis
