#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace Pistis {

// The visits of many customers by tenure, one customer after the other in one column, and how many others of the same
// customer share a window with each. Most of the time of building tables is here: no branch depends on the data, and
// one instruction looks at as many visits as a register holds.
class VisitLanes
{
public:
    static constexpr std::size_t reach = 12; // so many neighbours on either side are looked at together

    struct Place
    {
        std::size_t first = 0;
        std::size_t count = 0;
        bool isCrowded = false; // some visit has `reach` or more others earlier in its window
    };

    VisitLanes() { clear(); }

    void clear();
    std::size_t size() const { return m_size; }

    // Visits on tenures 0 .. end - 1 of the next customer, who is at risk on `from` .. `end`; days are ascending and
    // distinct, end is at most 2^14.
    void add(std::span<const int> days, int firstContact, int from, int end);

    // Looks at all that were added; only then everything below is known.
    void compare(int window);

    const Place &place(std::size_t customer) const { return m_places[customer]; } // in the order in which they came
    const std::int16_t *times() const { return m_times.data(); }
    const std::int16_t *starts() const { return m_starts.data(); } // of the customer's time at risk
    const std::int16_t *ends() const { return m_ends.data(); } // -1 between customers
    // Visits less than a window earlier; `replaces` more where the visit enters the window as another leaves it.
    const std::uint16_t *before() const { return m_before.data(); }
    const std::uint16_t *after() const { return m_after.data(); } // visits less than a window later
    int mostInWindow(const Place &place) const;

    static constexpr std::uint16_t replaces = 64;

private:
    void grow(std::size_t lanes);

    std::size_t m_size = 0;
    std::vector<std::int16_t> m_times {}; // between customers, times that are far from all others
    std::vector<std::int16_t> m_starts {};
    std::vector<std::int16_t> m_ends {};
    std::vector<std::uint16_t> m_before {};
    std::vector<std::uint16_t> m_after {};
    std::vector<Place> m_places {};
};

} // namespace Pistis
