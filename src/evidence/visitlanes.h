#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace Pistis {

// The visits of many customers, one customer after the other in one column, and how many others of the same customer
// share a window with each. Most of the time of building tables is here: no branch depends on the data, and one
// instruction looks at as many visits as a register holds.
//
// Customers take turns in eight spans of days on the ring of 16-bit numbers, so that visits of neighbours are never
// within a window of each other, and differences need no look at whose they are.
class VisitLanes
{
public:
    static constexpr int spans = 8;
    static constexpr int spanDays = (1 << 16) / spans;
    static constexpr std::size_t reach = 24; // so many neighbours on either side are looked at
    static constexpr std::size_t together = 32; // lanes that are looked at in one go

    // A customer's visits on tenures 0 .. end - 1, ascending and distinct; at risk on from .. end.
    struct Place
    {
        std::span<const int> days {};
        int firstContact = 0;
        std::int16_t from = 0;
        std::int16_t end = 0;
        std::uint32_t first = 0; // lane
    };

    // lags: on which days before the end the number of visits is asked, at most `mostLags`; allDays: where the days of
    // all customers are.
    VisitLanes(int window, std::span<const int> lags, std::span<const int> allDays);
    static constexpr std::size_t mostLags = 7;

    void clear();
    std::size_t size() const { return m_size; } // further lanes up to a multiple of `together` belong to nobody

    bool hasRoomFor(int end) const { return end <= m_latestEnd; }
    void add(std::span<const int> days, int firstContact, int from, int end);

    // Looks at all that were added; only then everything below is known. False if some visit has `reach` or more
    // others in its window.
    bool compare();

    const std::vector<Place> &places() const { return m_places; } // in the order in which customers came
    bool isCrowded(const Place &place) const;
    void takeOut(const Place &place); // as if it was of nobody

    const std::uint16_t *keys() const { return m_keys.data() + reach; } // modulo spanDays: tenure
    const std::int16_t *starts() const { return m_starts.data(); } // of the customer's time at risk
    const std::int16_t *ends() const { return m_ends.data(); } // -1 for lanes of nobody
    // Twice the visits less than a window earlier, and one more if the visit enters the window as another leaves it.
    const std::uint16_t *before() const { return m_before.data(); }
    const std::uint16_t *after() const { return m_after.data(); } // visits less than a window later

    // Of each customer, in groups of 1 + mostLags: visits in the window at the start and at each lag before the end.
    const std::int16_t *inWindow() const { return m_inWindow.data(); }

private:
    int m_window;
    const int *m_allDaysEnd;
    int m_latestEnd;
    std::vector<std::int16_t> m_windowStarts {}; // days from the end, after a first one for the start
    std::size_t m_size = 0;
    std::vector<std::uint16_t> m_keys {}; // `reach` lanes of nobody stand before and behind
    std::vector<std::int16_t> m_starts {};
    std::vector<std::int16_t> m_ends {};
    std::vector<std::uint16_t> m_before {};
    std::vector<std::uint16_t> m_after {};
    std::vector<std::int16_t> m_inWindow {};
    std::vector<Place> m_places {};
};

} // namespace Pistis
