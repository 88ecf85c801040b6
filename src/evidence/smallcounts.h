#pragma once

#include "evidence/counttables.h"
#include "evidence/visitlanes.h"

namespace Pistis {

// Tables of some ten thousand customers in cells of two bytes, so that they stay in the processor's nearest cache while
// a large log is counted. Only for customers with few visits in a window.
class SmallCounts
{
public:
    // What a cell can hold; no customer adds more than one to it.
    static constexpr std::size_t mostCustomers = 32'767;

    SmallCounts() = default;
    SmallCounts(std::size_t times, std::size_t lags);
    std::size_t times() const { return m_times; }

    // Finds the cells of all visits in the lanes; lags: those of the tables, longest first.
    void locate(const VisitLanes &lanes, int window, const std::vector<LagCounts> &lags);
    // What is located may be counted customer by customer.
    void countVisits(const VisitLanes::Place &place);

    std::int16_t &begin(std::size_t lag, int time, int visits) { return levelCell(lag, 0, time, visits); }
    std::int16_t &end(std::size_t lag, int time, bool isLost, int visits)
    {
        return levelCell(lag, 1 + std::size_t(isLost), time, visits);
    }

    // Empties the cells into the tables of all lags.
    void moveTo(std::vector<LagCounts> &lags);

private:
    static constexpr std::size_t moveRows = VisitLanes::reach; // a visit has fewer others beside it
    static constexpr std::size_t enterRows = 2 * moveRows; // those that replace another visit stand last
    static constexpr std::size_t levelRows = moveRows + 1; // with that visit itself
    static constexpr std::size_t lagRows = enterRows + moveRows + 3 * levelRows;

    std::int16_t &levelCell(std::size_t lag, std::size_t block, int time, int visits)
    {
        const std::size_t row = lag * lagRows + enterRows + moveRows + block * levelRows + std::size_t(visits);
        return m_cells[row * m_times + std::size_t(time)];
    }

    std::size_t m_times = 0;
    std::vector<std::int16_t> m_cells {}; // the last is for what is not counted
    std::vector<std::uint32_t> m_enters {}; // cells of the lanes
    std::vector<std::uint32_t> m_leaves {};
};

} // namespace Pistis
