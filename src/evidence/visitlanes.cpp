#include "evidence/visitlanes.h"

#include <algorithm>
#include <cstring>

namespace Pistis {

namespace {

    constexpr std::size_t reach = VisitLanes::reach;
    constexpr std::size_t together = VisitLanes::together;
    constexpr std::size_t block = 16; // lanes that are filled together
    constexpr std::size_t fewest = 4; // lanes of a customer: `reach` lanes are of fewer customers than there are spans
    static_assert((reach + fewest - 1) / fewest < VisitLanes::spans);
    constexpr std::size_t mostOfNobody = together + reach; // behind each other
    constexpr std::size_t bounds = 1 + VisitLanes::mostLags;

    constexpr std::size_t step = 12; // neighbours between looks whether there is one more
    constexpr int half = 1 << 15; // signed numbers are compared by one instruction, unsigned by two

    // Adds the next neighbours; true if the last of them is in a window.
    [[gnu::always_inline]] inline bool compareNeighbours(const std::uint16_t *__restrict keys, std::size_t distance,
        std::int16_t bound, std::uint16_t *__restrict before, std::uint16_t *__restrict after)
    {
        std::uint16_t goesOn = 0;
        for (std::size_t lane = 0; lane < together; ++lane) {
            const auto own = std::uint16_t(keys[lane] + half);
            std::uint16_t earlier = 0;
            std::uint16_t later = 0;
            std::uint16_t last = 0;
#pragma GCC unroll 16
            for (std::size_t i = distance; i < distance + step; ++i) {
                const auto since = std::int16_t(own - keys[std::ptrdiff_t(lane) - std::ptrdiff_t(i)]);
                const auto until = std::int16_t(keys[lane + i] - own);
                // All ones, which are what a comparison gives.
                const std::uint16_t isEarlier = since < bound ? 0xffff : 0;
                const std::uint16_t isEarlierOrReplaced = since < std::int16_t(bound + 1) ? 0xffff : 0;
                const std::uint16_t isLater = until < bound ? 0xffff : 0;
                earlier = std::uint16_t(earlier - isEarlier - isEarlierOrReplaced);
                later = std::uint16_t(later - isLater);
                last = std::uint16_t(isEarlierOrReplaced | isLater);
            }
            before[lane] = std::uint16_t(before[lane] + earlier);
            after[lane] = std::uint16_t(after[lane] + later);
            goesOn = std::uint16_t(goesOn | last);
        }
        return goesOn != 0;
    }

    // True if a lane has `reach` or more others before it.
    [[gnu::target_clones("avx2", "default")]] bool compareLanes(const std::uint16_t *__restrict keys, std::size_t count,
        int window, std::uint16_t *__restrict before, std::uint16_t *__restrict after)
    {
        const auto bound = std::int16_t(window - half);
        std::uint16_t crowded = 0;
        for (std::size_t i = 0; i < count; i += together) {
            std::fill_n(before + i, together, std::uint16_t(0));
            std::fill_n(after + i, together, std::uint16_t(0));
            std::size_t distance = 1;
            while (distance <= reach && compareNeighbours(keys + i, distance, bound, before + i, after + i))
                distance += step;
            for (std::size_t lane = i; distance > reach && lane < i + together; ++lane)
                crowded = std::uint16_t(crowded | (before[lane] >= 2 * reach));
        }
        return crowded != 0;
    }

    // Lanes of nobody are behind the latest end and before the next customer's windows; descending, so that none is
    // within a window behind another.
    [[gnu::always_inline]] inline void fillWithNobody(
        std::uint16_t *keys, std::int16_t *ends, std::size_t lanes, std::uint16_t span, int window)
    {
        for (std::size_t i = 0; i < lanes; ++i)
            keys[i] = std::uint16_t(span + VisitLanes::spanDays - 1 - window - int(i));
        std::fill_n(ends, lanes, std::int16_t(-1));
    }

    // Whole blocks, of which the rest is written over.
    [[gnu::always_inline]] inline void fillBlocks(
        const VisitLanes::Place &place, std::uint16_t *keys, std::int16_t *starts, std::int16_t *ends, int shift)
    {
        const int *days = place.days.data();
        for (std::size_t i = 0; i < place.days.size(); i += block) {
            for (std::size_t lane = i; lane < i + block; ++lane)
                keys[lane] = std::uint16_t(days[lane] + shift);
            std::fill_n(starts + i, block, place.from);
            std::fill_n(ends + i, block, place.end);
        }
    }

    struct Columns
    {
        std::uint16_t *keys;
        std::int16_t *starts;
        std::int16_t *ends;
        std::int16_t *inWindow;
    };

    [[gnu::target_clones("avx2", "default")]] void fillLanes(std::span<const VisitLanes::Place> places,
        const int *allDaysEnd, int window, const std::int16_t *windowStarts, const Columns &columns)
    {
        using Bounds [[gnu::vector_size(2 * bounds)]] = std::uint16_t;
        using Signed [[gnu::vector_size(2 * bounds)]] = std::int16_t;
        constexpr std::size_t visits = 8; // in one go
        const auto bound = std::int16_t(window - half);
        Bounds fromEnd;
        std::memcpy(&fromEnd, windowStarts, sizeof fromEnd);
        std::uint16_t span = 0;
        std::int16_t *inWindow = columns.inWindow;
        for (const VisitLanes::Place &place : places) {
            const std::size_t count = place.days.size();
            std::uint16_t *const keys = columns.keys + place.first;
            std::int16_t *const starts = columns.starts + place.first;
            std::int16_t *const ends = columns.ends + place.first;
            const int shift = span - place.firstContact;
            if (allDaysEnd - place.days.data() >= std::ptrdiff_t(count + block)) {
                fillBlocks(place, keys, starts, ends, shift);
            } else {
                for (std::size_t i = 0; i < count; ++i)
                    keys[i] = std::uint16_t(place.days[i] + shift);
                std::fill_n(starts, count, place.from);
                std::fill_n(ends, count, place.end);
            }
            fillWithNobody(keys + count, ends + count, visits, span, window);

            Bounds windows = std::uint16_t(place.end + span + half) - fromEnd;
            windows[0] = std::uint16_t(place.from + span + half - window);
            Bounds found {};
            // The lanes of nobody are in no window, either.
            for (std::size_t i = 0; i < count; i += visits) {
                for (std::size_t lane = i; lane < i + visits; ++lane)
                    found -= Bounds(Signed(keys[lane] - windows) < bound);
            }
            std::memcpy(inWindow, &found, sizeof found);
            inWindow += bounds;
            span = std::uint16_t(span + VisitLanes::spanDays);
        }
        const VisitLanes::Place &last = places.back();
        const std::size_t size = last.first + std::max(last.days.size(), fewest);
        fillWithNobody(
            columns.keys + size, columns.ends + size, mostOfNobody, std::uint16_t(span - VisitLanes::spanDays), window);
    }

} // namespace

VisitLanes::VisitLanes(int window, std::span<const int> lags, std::span<const int> allDays)
    : m_window(window)
    , m_allDaysEnd(allDays.data() + allDays.size())
{
    const int longest = *std::ranges::max_element(lags);
    // A window before the first visit and behind the last no other visit is in reach, nor where the lags look.
    m_latestEnd = spanDays - 2 - 2 * int(mostOfNobody) - window - std::max(window, longest);
    if (lags.size() > mostLags)
        m_latestEnd = 0;
    if (m_latestEnd <= 0)
        return;
    m_windowStarts.assign(bounds, 0);
    std::ranges::transform(lags, m_windowStarts.begin() + 1, [window](int lag) { return std::int16_t(lag + window); });
}

void VisitLanes::clear()
{
    m_size = 0;
    m_places.clear();
}

void VisitLanes::add(std::span<const int> days, int firstContact, int from, int end)
{
    m_places.push_back({ .days = days,
        .firstContact = firstContact,
        .from = std::int16_t(from),
        .end = std::int16_t(end),
        .first = std::uint32_t(m_size) });
    m_size += std::max(days.size(), fewest);
}

bool VisitLanes::compare()
{
    if (m_places.empty())
        return true;
    const std::size_t room = m_size + mostOfNobody + block;
    if (m_keys.size() < room + 2 * reach) {
        m_keys.resize(room + 2 * reach);
        // Seen from the first span, the last one is far away.
        std::fill_n(m_keys.begin(), reach, std::uint16_t(-1 - m_window));
        m_starts.resize(room);
        m_ends.resize(room);
        m_before.resize(room);
        m_after.resize(room);
    }
    m_inWindow.resize(m_places.size() * bounds);
    fillLanes(m_places, m_allDaysEnd, m_window, m_windowStarts.data(),
        { m_keys.data() + reach, m_starts.data(), m_ends.data(), m_inWindow.data() });
    return !compareLanes(keys(), m_size, m_window, m_before.data(), m_after.data());
}

bool VisitLanes::isCrowded(const Place &place) const
{
    const std::span before(m_before.data() + place.first, place.days.size());
    return std::ranges::any_of(before, [](std::uint16_t count) { return count >= 2 * reach; });
}

void VisitLanes::takeOut(const Place &place)
{
    std::fill_n(m_ends.begin() + std::ptrdiff_t(place.first), place.days.size(), std::int16_t(-1));
}

} // namespace Pistis
