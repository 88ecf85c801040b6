#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace Pistis {

// The visits of one customer by tenure, and how many others share a window with each. Most of the time of building
// tables is here, so there is no branch on the data, and eight visits are looked at by one instruction.
class VisitWindows
{
public:
    // Visits on tenures 0 .. end - 1; end is at most 2^14.
    void load(std::span<const int> days, int firstContact, int end, int window);

    std::size_t size() const { return m_count; }
    int time(std::size_t visit) const { return m_times[pad + visit]; }
    int before(std::size_t visit) const { return m_before[visit]; } // visits less than a window earlier
    int after(std::size_t visit) const { return m_after[visit]; } // visits less than a window later
    std::size_t countBefore(int time) const; // visits on earlier tenures
    std::size_t mostInWindow() const;

    // Some visit leaves the window on the day on which this one enters it.
    bool replacesOne(std::size_t visit, int window) const
    {
        const std::int16_t *const now = m_times.data() + pad + visit;
        return now[-1 - m_before[visit]] == *now - window;
    }

private:
    static constexpr std::size_t pad = 8;

    std::size_t m_count = 0;
    std::vector<std::int16_t> m_times {}; // between times far away on either side
    std::vector<std::int16_t> m_before {};
    std::vector<std::int16_t> m_after {};
};

} // namespace Pistis
