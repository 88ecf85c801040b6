#pragma once

#include <cstdint>
#include <vector>

namespace Pistis {

// Distinct times in ascending order, with fast look-up when all are whole numbers of a moderate range.
class TimeScale
{
public:
    explicit TimeScale(std::vector<double> times); // in any order, finite

    const std::vector<double> &times() const { return m_times; }
    std::size_t size() const { return m_times.size(); }

    // How many of the times are <= t.
    std::size_t countUpTo(double t) const;

private:
    bool makeTable(const std::vector<double> &times);

    std::vector<double> m_times {};
    std::vector<std::uint32_t> m_table {}; // counts for m_first, m_first + 1, ...
    double m_first = 0;
};

} // namespace Pistis
