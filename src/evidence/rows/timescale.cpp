#include "evidence/rows/timescale.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

TimeScale::TimeScale(std::vector<double> times)
{
    if (times.empty() || makeTable(times))
        return;
    std::ranges::sort(times);
    const auto rest = std::ranges::unique(times);
    times.erase(rest.begin(), rest.end());
    m_times = std::move(times);
}

bool TimeScale::makeTable(const std::vector<double> &times)
{
    constexpr double leastRange = 1 << 16;
    const auto [low, high] = std::ranges::minmax(times);
    const double range = high - low + 1;
    if (!(range <= std::max(leastRange, 2.0 * double(times.size())))
        || !std::ranges::all_of(times, [](double t) { return t == std::floor(t); }))
        return false;
    m_first = low;
    m_table.resize(std::size_t(range));
    for (const double t : times)
        m_table[std::size_t(t - low)] = 1;
    std::uint32_t count = 0;
    for (std::size_t place = 0; place < m_table.size(); ++place) {
        if (m_table[place] > 0)
            m_times.push_back(low + double(place));
        m_table[place] = count += m_table[place];
    }
    return true;
}

std::size_t TimeScale::countUpTo(double t) const
{
    if (m_table.empty())
        return std::size_t(std::ranges::upper_bound(m_times, t) - m_times.begin());
    const double place = t - m_first;
    if (place < 0)
        return 0;
    return place < double(m_table.size()) ? m_table[std::size_t(place)] : m_times.size();
}

} // namespace Pistis
