#include "evidence/gapcounts.h"

#include <numeric>

namespace Pistis {

GapCounts::GapCounts(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const std::optional<int> &logStart)
{
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        const int first = log.customers[i].firstContact;
        const bool older = logStart && first < *logStart;
        std::optional<int> last;
        if (!older)
            last = first;
        for (const int day : log.visitsOf(i)) {
            // A visit on the day of the loss or later is no longer part of the relationship.
            if (day > ends[i].day || (ends[i].event && day == ends[i].day))
                break;
            if (older && day < *logStart)
                continue;
            if (last && day > *last)
                add(day - *last, true);
            if (!last || day > *last)
                last = day;
        }
        if (last && *last < ends[i].day)
            add(ends[i].day - *last, false);
    }
}

void GapCounts::add(int days, bool isClosed)
{
    const auto length = std::size_t(days);
    if (length >= m_counts.stops.size()) {
        m_counts.atRisk.resize(length + 1);
        m_counts.events.resize(length + 1);
        m_counts.stops.resize(length + 1);
    }
    ++m_counts.atRisk[length];
    m_counts.events[length] += isClosed;
    m_counts.stops[length] = true;
    (isClosed ? m_closed : m_open) += 1;
    (isClosed ? m_closedDays : m_openDays) += days;
}

TenureCounts GapCounts::atEachLength() const
{
    TenureCounts counts = m_counts;
    std::partial_sum(counts.atRisk.rbegin(), counts.atRisk.rend(), counts.atRisk.rbegin());
    return counts;
}

} // namespace Pistis
