#include "evidence/smallcounts.h"

#include <algorithm>
#include <array>
#include <functional>
#include <ranges>

namespace Pistis {

namespace {

    // Rows of times of each lag.
    constexpr std::size_t most = VisitLanes::reach; // visits in a window
    constexpr std::size_t enterRows = 0; // as VisitLanes::before() counts
    constexpr std::size_t leaveRows = enterRows + 2 * most;
    constexpr std::size_t beginRows = leaveRows + most;
    constexpr std::size_t endRows = beginRows + most + 1; // of those who stay and are lost, by turns
    constexpr std::size_t entryRow = endRows + 2 * (most + 1);
    constexpr std::size_t lagRows = entryRow + 1;

    struct Moves
    {
        const std::uint16_t *others;
        std::int16_t delay; // days after the visit
        std::int16_t rows; // first of a lag
    };

    // A visit enters on the next day and leaves a window later, if that is in the customer's time at risk. What happens
    // less than a lag before the end is not seen by that lag, but by the next shorter one. There are no branches, so
    // that the compiler makes instructions on many lanes of this.
    template <typename Lags>
    [[gnu::always_inline]] inline void locate(const VisitLanes &lanes, const Moves &moves, const Lags &longer,
        std::int16_t nowhere, std::uint32_t times, std::uint32_t *__restrict cells)
    {
        const std::uint16_t *__restrict const keys = lanes.keys();
        const std::int16_t *__restrict const starts = lanes.starts();
        const std::int16_t *__restrict const ends = lanes.ends();
        const std::uint16_t *__restrict const others = moves.others;
        const std::int16_t delay = moves.delay;
        const std::int16_t firstRow = moves.rows;
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            const auto time = std::int16_t((keys[i] & (VisitLanes::spanDays - 1)) + delay);
            const auto left = std::int16_t(ends[i] - time);
            const auto since = std::int16_t(time - starts[i]);
            auto row = std::int16_t(others[i] + firstRow);
            for (const std::int16_t lag : longer)
                row = std::int16_t(row + (left < lag ? std::int16_t(lagRows) : std::int16_t(0)));
            row = left < 0 ? nowhere : row;
            row = since <= 0 ? nowhere : row;
            cells[i] = std::uint32_t(std::uint16_t(row)) * times + std::uint32_t(std::uint16_t(time));
        }
    }

    // The usual number of lags is known to the compiler.
    [[gnu::target_clones("avx2", "default")]] void locate(const VisitLanes &lanes, const Moves &moves,
        const std::vector<std::int16_t> &longer, std::uint32_t times, std::uint32_t *__restrict cells)
    {
        const auto nowhere = std::int16_t((longer.size() + 1) * lagRows);
        if (longer.size() == 3)
            locate(lanes, moves, std::array { longer[0], longer[1], longer[2] }, nowhere, times, cells);
        else
            locate(lanes, moves, std::span(longer), nowhere, times, cells);
    }

    void countAt(const std::vector<std::uint32_t> &cells, std::size_t size, std::uint16_t *counts)
    {
        const std::uint32_t *cell = cells.data();
#pragma GCC unroll 8
        for (std::size_t i = 0; i < size; ++i)
            ++counts[cell[i]];
    }

    // Where a row of one lag goes.
    std::int32_t *target(LagCounts &counts, std::size_t row)
    {
        if (row < leaveRows)
            return &counts.move(row % 2 == 0 ? LagCounts::Enters : LagCounts::Replaces, int(row / 2), 0);
        if (row < beginRows)
            return &counts.move(LagCounts::Leaves, int(row - leaveRows), 0);
        if (row < endRows)
            return &counts.move(LagCounts::Begins, int(row - beginRows), 0);
        if (row < entryRow)
            return &counts.end((row - endRows) % 2 != 0, int((row - endRows) / 2), 0);
        return counts.entries.data();
    }

} // namespace

// Behind the rows is where that is counted which counts for nothing: as any time, so that no cell is hit each time.
SmallCounts::SmallCounts(std::size_t times, int window, const std::vector<LagCounts> &lags)
    : m_times(times)
    , m_window(window)
    , m_cells(lags.size() * lagRows * times + 2 * VisitLanes::spanDays)
{
    for (const LagCounts &counts : lags)
        m_lags.push_back(counts.lag);
}

void SmallCounts::countVisits(const VisitLanes &lanes)
{
    const std::vector<std::int16_t> longer(m_lags.begin(), m_lags.end() - 1); // than the lag that sees all
    m_moves.resize(lanes.size());
    const std::array kinds { Moves { lanes.before(), 1, enterRows },
        Moves { lanes.after(), std::int16_t(m_window + 1), leaveRows } };
    for (const Moves &moves : kinds) {
        locate(lanes, moves, longer, std::uint32_t(m_times), m_moves.data());
        countAt(m_moves, lanes.size(), m_cells.data());
    }
}

void SmallCounts::countTime(int from, int end, int toCut, bool isLost, const std::int16_t *inWindow)
{
    const std::size_t nowhere = m_lags.size() * lagRows;
    const int length = end - from;
    std::size_t seenBy = 0;
    for (std::size_t i = 0; i < m_lags.size(); ++i) {
        const bool sees = m_lags[i] <= length;
        seenBy += !sees;
        const std::size_t row = i * lagRows + endRows + 2 * std::size_t(inWindow[1 + i]) + isLost;
        ++m_cells[(sees ? row : nowhere) * m_times + std::size_t(sees ? end - m_lags[i] : from)];
    }
    const std::size_t lag = seenBy * lagRows;
    ++m_cells[(lag + beginRows + std::size_t(inWindow[0])) * m_times + std::size_t(from)];
    ++m_cells[(lag + entryRow) * m_times + std::size_t(toCut)];
}

bool SmallCounts::isEmpty(std::size_t row) const
{
    const std::uint16_t *const from = m_cells.data() + row * m_times;
    return std::all_of(from, from + m_times, [](std::uint16_t count) { return count == 0; });
}

int SmallCounts::mostVisits() const
{
    std::size_t visits = most;
    const auto isUnused = [&](std::size_t lag) {
        const std::size_t first = lag * lagRows;
        return isEmpty(first + enterRows + 2 * visits - 2) && isEmpty(first + enterRows + 2 * visits - 1)
            && isEmpty(first + leaveRows + visits - 1) && isEmpty(first + beginRows + visits)
            && isEmpty(first + endRows + 2 * visits) && isEmpty(first + endRows + 2 * visits + 1);
    };
    const auto lags = std::views::iota(std::size_t(0), m_lags.size());
    while (visits > 0 && std::ranges::all_of(lags, isUnused))
        --visits;
    return int(visits);
}

void SmallCounts::moveTo(std::vector<LagCounts> &lags)
{
    for (std::size_t row = 0; row < m_lags.size() * lagRows; ++row) {
        if (isEmpty(row))
            continue; // the tables may have no row for it
        std::uint16_t *const from = m_cells.data() + row * m_times;
        std::int32_t *const to = target(lags[row / lagRows], row % lagRows);
        std::transform(from, from + m_times, to, to, std::plus<std::int32_t>());
        std::fill_n(from, m_times, std::uint16_t(0));
    }
}

} // namespace Pistis
