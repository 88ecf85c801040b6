#include "evidence/visitlanes.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr std::size_t reach = VisitLanes::reach;
    constexpr std::size_t block = 8; // lanes that are filled together
    constexpr std::int16_t farAway = -(3 << 13); // from every tenure by more than the longest window, on both sides
    constexpr int longest = (1 << 14) + 1;

    // Differences wrap, so that one time is far away on both sides.
    std::uint16_t apart(std::int16_t later, std::int16_t earlier) { return std::uint16_t(later - earlier); }

    [[gnu::target_clones("avx2", "default")]] void compareNeighbours(const std::int16_t *__restrict times,
        std::size_t count, std::uint16_t window, std::uint16_t *__restrict before, std::uint16_t *__restrict after)
    {
        for (std::size_t i = 0; i < count; ++i) {
            std::uint16_t earlier = 0;
            std::uint16_t later = 0;
            std::uint16_t replaced = 0;
            for (std::size_t j = 1; j <= reach; ++j) {
                const std::uint16_t since = apart(times[i], times[std::ptrdiff_t(i) - std::ptrdiff_t(j)]);
                earlier = std::uint16_t(earlier + (since < window));
                replaced = std::uint16_t(replaced + (since == window));
                later = std::uint16_t(later + (apart(times[i + j], times[i]) < window));
            }
            before[i] = std::uint16_t(earlier + replaced * VisitLanes::replaces);
            after[i] = later;
        }
    }

    // A customer with more visits in a window than are looked at together: one by one.
    void compareAll(
        std::span<const std::int16_t> times, std::uint16_t window, std::uint16_t *before, std::uint16_t *after)
    {
        std::size_t oldest = 0;
        std::fill_n(after, times.size(), std::uint16_t(0));
        for (std::size_t i = 0; i < times.size(); ++i) {
            for (; apart(times[i], times[oldest]) >= window && oldest < i; ++oldest)
                after[oldest] = std::uint16_t(i - 1 - oldest);
            before[i] = std::uint16_t(i - oldest);
            if (oldest > 0 && apart(times[i], times[oldest - 1]) == window)
                before[i] = std::uint16_t(before[i] + VisitLanes::replaces);
        }
        for (; oldest < times.size(); ++oldest)
            after[oldest] = std::uint16_t(times.size() - 1 - oldest);
    }

} // namespace

void VisitLanes::clear()
{
    m_size = reach;
    m_places.clear();
    if (m_times.empty())
        grow(0);
}

void VisitLanes::grow(std::size_t lanes)
{
    const std::size_t size = std::max(2 * m_times.size(), m_size + lanes);
    for (std::vector<std::int16_t> *column : { &m_times, &m_starts, &m_ends })
        column->resize(size);
    m_before.resize(size);
    m_after.resize(size);
    std::fill_n(m_times.begin(), reach, farAway);
    std::fill_n(m_ends.begin(), reach, std::int16_t(-1));
}

void VisitLanes::add(std::span<const int> days, int firstContact, int from, int end)
{
    while (!days.empty() && days.back() - firstContact >= end)
        days = days.first(days.size() - 1);
    while (!days.empty() && days.front() < firstContact)
        days = days.subspan(1);
    const std::size_t lanes = days.size() + reach;
    if (m_size + lanes + block > m_times.size())
        grow(lanes + block);
    std::int16_t *const times = m_times.data() + m_size;
    std::int16_t *const starts = m_starts.data() + m_size;
    std::int16_t *const ends = m_ends.data() + m_size;
    for (std::size_t i = 0; i < days.size(); ++i)
        times[i] = std::int16_t(days[i] - firstContact);
    // Whole blocks, of which the rest is written over.
    for (std::size_t i = 0; i < lanes; i += block) {
        std::fill_n(starts + i, block, std::int16_t(from));
        std::fill_n(ends + i, block, std::int16_t(end));
    }
    std::fill_n(times + days.size(), reach, farAway);
    std::fill_n(ends + days.size(), reach, std::int16_t(-1));
    m_places.push_back({ .first = m_size, .count = days.size() });
    m_size += lanes;
}

void VisitLanes::compare(int window)
{
    if (m_places.empty())
        return;
    const auto length = std::uint16_t(std::min(window, longest));
    compareNeighbours(
        m_times.data() + reach, m_size - 2 * reach, length, m_before.data() + reach, m_after.data() + reach);
    for (Place &place : m_places) {
        std::uint16_t *const before = m_before.data() + place.first;
        // Neighbours are counted up to `reach`; times say whether there are as many.
        const std::int16_t *const times = m_times.data() + place.first;
        int crowded = 0;
        for (std::size_t i = reach; i < place.count; ++i)
            crowded |= times[i] - times[i - reach] < length;
        place.isCrowded = crowded != 0;
        if (place.isCrowded)
            compareAll({ times, place.count }, length, before, m_after.data() + place.first);
    }
}

int VisitLanes::mostInWindow(const Place &place) const
{
    const std::span after(m_after.data() + place.first, place.count);
    return after.empty() ? 0 : 1 + *std::ranges::max_element(after);
}

} // namespace Pistis
