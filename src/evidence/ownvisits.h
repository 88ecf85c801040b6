#pragma once

#include "evidence/lagcounts.h"

#include <algorithm>
#include <span>

namespace Pistis {

// The visits of one customer by tenure, and how they come into windows and go, one by one.
class OwnVisits
{
public:
    // Visits on tenures 0 .. end - 1; days are ascending and distinct.
    OwnVisits(std::span<const int> days, int firstContact, int end, int window)
        : m_days(between(days, firstContact, firstContact + end))
        , m_firstContact(firstContact)
        , m_window(window)
    {
    }

    static std::span<const int> between(std::span<const int> days, int from, int end)
    {
        // Few logs have a visit outside.
        while (!days.empty() && days.back() >= end)
            days = days.first(days.size() - 1);
        while (!days.empty() && days.front() < from)
            days = days.subspan(1);
        return days;
    }

    int mostInWindow() const;

    // Visits less than a window before that day, and not on it.
    int inWindow(int time) const { return before(time) - before(time - m_window); }

    // Calls with each move after `first` and up to `last`: what it is, how many others there are, and when.
    template <typename Each> void eachMove(int first, int last, const Each &each) const
    {
        int oldest = before(first - m_window);
        for (int i = before(first), end = before(last); i < end; ++i) {
            while (time(oldest) < time(i) - m_window)
                ++oldest;
            const bool replaces = time(oldest) == time(i) - m_window;
            each(replaces ? LagCounts::Replaces : LagCounts::Enters, i - oldest - replaces, time(i) + 1);
        }
        int newest = 0;
        for (int i = before(first - m_window), end = before(last - m_window); i < end; ++i) {
            while (newest < size() && time(newest) < time(i) + m_window)
                ++newest;
            each(LagCounts::Leaves, newest - i - 1, time(i) + m_window + 1);
        }
    }

private:
    int size() const { return int(m_days.size()); }
    int time(int visit) const { return m_days[std::size_t(visit)] - m_firstContact; }
    int before(int time) const { return int(std::ranges::lower_bound(m_days, time + m_firstContact) - m_days.begin()); }

    std::span<const int> m_days;
    int m_firstContact;
    int m_window;
};

inline int OwnVisits::mostInWindow() const
{
    int most = 0;
    for (int i = 0, oldest = 0; i < size(); ++i) {
        while (time(oldest) <= time(i) - m_window)
            ++oldest;
        most = std::max(most, i + 1 - oldest);
    }
    return most;
}

} // namespace Pistis
