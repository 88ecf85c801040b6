#pragma once

#include "evidence/counttables.h"
#include "evidence/smallcounts.h"
#include "evidence/visitlanes.h"

#include <algorithm>

namespace Pistis {

// Customers on their way into tables or out of them, some hundred at a time, so that their visits are compared side by
// side. They are counted by finish() at the latest.
class CountTables::Batch
{
public:
    enum class Size { One, Many }; // many go through small tables

    Batch(CountTables &tables, int sign, Size size);

    void add(const CustomerSpan &customer, std::span<const int> days);
    void finish();

private:
    // Time at risk on the clock of lag 0.
    struct Stretch
    {
        int from = 0;
        int last = 0;
        int toCut = 0; // days from the first at risk to the cut
        bool isLost = false;
        std::optional<int> warned {}; // last day, losses dated at their warning
        bool isLostWarned = false;
    };

    // How many visits are before the start and before the end of each lag's time, longest lag first, and how many of
    // these have left the window by then.
    struct Bounds
    {
        const std::int16_t *found = nullptr;

        int start() const { return found[0]; }
        int startLeft() const { return found[1]; }
        int end(std::size_t lag) const { return found[2 + 2 * lag]; }
        int endLeft(std::size_t lag) const { return found[3 + 2 * lag]; }
    };

    void countWaiting();
    void findBounds();
    void prepareSmall();
    void emptySmall();
    void countSmall(const Stretch &stretch, const VisitLanes::Place &place, const Bounds &bounds);
    void count(const Stretch &stretch, const VisitLanes::Place &place, const Bounds &bounds);
    void countShift(const Stretch &stretch, const VisitLanes::Place &place, int last, bool isLost, int sign);
    std::size_t longestLag(int daysToEnd) const { return m_lagAt[std::size_t(std::min(daysToEnd, m_farthest))]; }

    CountTables &m_tables;
    int m_sign;
    bool m_isMany;
    VisitLanes m_lanes {};
    std::vector<Stretch> m_stretches {}; // beside the places of the lanes
    std::size_t m_boundCount; // of a customer
    std::vector<std::int16_t> m_bounds {};
    std::vector<std::int16_t> m_found {};
    int m_farthest;
    std::vector<std::uint16_t> m_lagAt {}; // by days before the end: the longest lag that sees that day
    SmallCounts m_small {};
    std::size_t m_inSmall = 0; // customers
};

} // namespace Pistis
