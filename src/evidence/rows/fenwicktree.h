#pragma once

#include <vector>

namespace Pistis {

// Sums over the first places of a list of numbers that change, each in O(log n) (Fenwick 1994).
class FenwickTree
{
public:
    explicit FenwickTree(std::size_t size)
        : m_sums(size + 1)
    {
    }

    void add(std::size_t place, double value)
    {
        for (std::size_t i = place + 1; i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += value;
    }
    // Sum of the places before this one.
    double before(std::size_t place) const
    {
        double sum = 0;
        for (std::size_t i = place; i > 0; i -= i & (~i + 1))
            sum += m_sums[i];
        return sum;
    }

private:
    std::vector<double> m_sums;
};

} // namespace Pistis
