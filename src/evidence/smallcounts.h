#pragma once

#include "evidence/lagcounts.h"
#include "evidence/visitlanes.h"

namespace Pistis {

// Tables of some ten thousand customers in cells of two bytes, so that they stay in the processor's nearest caches
// while a large log is counted. Only for customers with few visits in a window.
class SmallCounts
{
public:
    // What a cell can hold; no customer adds more than one to it.
    static constexpr std::size_t mostCustomers = 65'535;

    SmallCounts() = default;
    SmallCounts(std::size_t times, int window, const std::vector<LagCounts> &lags);
    std::size_t times() const { return m_times; }

    void countVisits(const VisitLanes &lanes);
    // inWindow: visits at the start and at each lag's end
    void countTime(int from, int end, int toCut, bool isLost, const std::int16_t *inWindow);

    int mostVisits() const; // in a window, or more
    // Empties the cells into the tables of all lags, which have room for them.
    void moveTo(std::vector<LagCounts> &lags);

private:
    bool isEmpty(std::size_t row) const;

    std::size_t m_times = 0;
    int m_window = 0;
    std::vector<int> m_lags {}; // longest first
    std::vector<std::uint16_t> m_cells {};
    std::vector<std::uint32_t> m_moves {}; // cells of lanes
};

} // namespace Pistis
