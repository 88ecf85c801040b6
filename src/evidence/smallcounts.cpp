#include "evidence/smallcounts.h"

#include <algorithm>
#include <array>
#include <functional>

namespace Pistis {

namespace {

    // Where the rows of a lag's visits are.
    struct Rows
    {
        std::uint32_t replaces = 0; // from the rows of those that enter alone
        std::uint32_t leaves = 0;
        std::uint32_t times = 0;
        std::uint32_t nowhere = 0; // the cell of what is not counted
        std::uint32_t lag = 0; // cells of a lag
    };

    // A visit enters on the next day and leaves a window later, if that is in the customer's time at risk. What happens
    // less than a lag before the end is not seen by that lag, but by the next shorter one. There are no branches, so
    // that the compiler makes instructions on many lanes of this.
    template <typename Lags>
    [[gnu::always_inline]] inline void locateMoves(const VisitLanes &lanes, int window, const Rows &of,
        const Lags &lags, std::uint32_t *__restrict enters, std::uint32_t *__restrict leaves)
    {
        const std::int16_t *__restrict const times = lanes.times();
        const std::int16_t *__restrict const starts = lanes.starts();
        const std::int16_t *__restrict const ends = lanes.ends();
        const std::uint16_t *__restrict const before = lanes.before();
        const std::uint16_t *__restrict const after = lanes.after();
        const Rows rows = of;
        const std::size_t count = lanes.size();
        for (std::size_t i = 0; i < count; ++i) {
            const int time = times[i];
            const int left = ends[i] - time - 1;
            const int since = time - starts[i];
            const std::uint32_t row
                = before[i] % VisitLanes::replaces + before[i] / VisitLanes::replaces * rows.replaces;
            std::uint32_t enter = row * rows.times + std::uint32_t(time + 1);
            std::uint32_t leave = (after[i] + rows.leaves) * rows.times + std::uint32_t(time + window + 1);
            for (const int lag : lags) {
                enter += left < lag ? rows.lag : 0;
                leave += left - window < lag ? rows.lag : 0;
            }
            enters[i] = (left < 0) | (since < 0) ? rows.nowhere : enter;
            leaves[i] = (left < window) | (since < -window) ? rows.nowhere : leave;
        }
    }

    // The usual number of lags is known to the compiler.
    [[gnu::target_clones("avx2", "default")]] void locateMoves(const VisitLanes &lanes, int window, const Rows &rows,
        const std::vector<int> &lags, std::uint32_t *__restrict enters, std::uint32_t *__restrict leaves)
    {
        if (lags.size() == 3)
            locateMoves(lanes, window, rows, std::array { lags[0], lags[1], lags[2] }, enters, leaves);
        else
            locateMoves(lanes, window, rows, std::span(lags), enters, leaves);
    }

} // namespace

SmallCounts::SmallCounts(std::size_t times, std::size_t lags)
    : m_times(times)
    , m_cells(lags * lagRows * times + 1)
{
}

void SmallCounts::locate(const VisitLanes &lanes, int window, const std::vector<LagCounts> &lags)
{
    m_enters.resize(lanes.size());
    m_leaves.resize(lanes.size());
    std::vector<int> longer; // than the lag that sees all
    for (const LagCounts &counts : lags) {
        if (counts.lag > 0)
            longer.push_back(counts.lag);
    }
    locateMoves(lanes, window,
        { .replaces = moveRows,
            .leaves = enterRows,
            .times = std::uint32_t(m_times),
            .nowhere = std::uint32_t(m_cells.size() - 1),
            .lag = std::uint32_t(lagRows * m_times) },
        longer, m_enters.data(), m_leaves.data());
}

// Some lanes behind the customer's are counted too, nowhere: whole blocks are quicker than the exact number.
void SmallCounts::countVisits(const VisitLanes::Place &place)
{
    constexpr std::size_t block = 8;
    static_assert(block <= VisitLanes::reach);
    std::int16_t *const cells = m_cells.data();
    const std::uint32_t *enters = m_enters.data() + place.first;
    const std::uint32_t *leaves = m_leaves.data() + place.first;
    for (std::size_t blocks = (place.count + block - 1) / block; blocks > 0; --blocks) {
        for (std::size_t lane = 0; lane < block; ++lane) {
            ++cells[enters[lane]];
            ++cells[leaves[lane]];
        }
        enters += block;
        leaves += block;
    }
}

void SmallCounts::moveTo(std::vector<LagCounts> &lags)
{
    for (std::size_t lag = 0; lag < lags.size(); ++lag) {
        LagCounts &counts = lags[lag];
        const std::int16_t *from = m_cells.data() + lag * lagRows * m_times;
        const auto moveBlock = [&](std::vector<std::int32_t> &cells, std::size_t kind, std::size_t rows) {
            for (std::size_t visits = 0; visits < rows; ++visits, from += m_times) {
                std::int32_t *const to = cells.data() + counts.rowOf(kind, visits);
                std::transform(from, from + m_times, to, to, std::plus<std::int32_t>());
            }
        };
        moveBlock(counts.moves, LagCounts::Enters, moveRows);
        moveBlock(counts.moves, LagCounts::Replaces, moveRows);
        moveBlock(counts.moves, LagCounts::Leaves, moveRows);
        moveBlock(counts.moves, LagCounts::Begins, levelRows);
        moveBlock(counts.ends, LagCounts::Stays, levelRows);
        moveBlock(counts.ends, LagCounts::IsLost, levelRows);
    }
    std::ranges::fill(m_cells, std::int16_t(0));
}

} // namespace Pistis
