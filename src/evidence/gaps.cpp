#include "evidence/gaps.h"

#include "evidence/kaplanmeier.h"

#include <numeric>
#include <optional>

namespace Pistis {

namespace {

    // Numbers of gaps by their length: there may be as many gaps as visits.
    class GapCounts
    {
    public:
        void add(int days, bool completed)
        {
            const auto length = std::size_t(days);
            if (length >= m_counts.stops.size()) {
                m_counts.atRisk.resize(length + 1);
                m_counts.events.resize(length + 1);
                m_counts.stops.resize(length + 1);
            }
            ++m_counts.atRisk[length];
            m_counts.events[length] += completed;
            m_counts.stops[length] = true;
        }

        TenureCounts atEachLength() const
        {
            TenureCounts counts = m_counts;
            std::partial_sum(counts.atRisk.rbegin(), counts.atRisk.rend(), counts.atRisk.rbegin());
            return counts;
        }

    private:
        TenureCounts m_counts {}; // atRisk: those of just this length
    };

} // namespace

GapsResult visitGaps(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const EvidenceParameters &parameters)
{
    GapCounts gaps;
    long long days = 0;
    long long completed = 0;
    long long completedDays = 0;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        const int first = log.customers[i].firstContact;
        const bool older = parameters.logStart && first < *parameters.logStart;
        std::optional<int> last;
        if (!older)
            last = first;
        for (const int day : log.visitsOf(i)) {
            // A visit on the day of the loss or later is no longer part of the relationship.
            if (day > ends[i].day || (ends[i].event && day == ends[i].day))
                break;
            if (older && day < *parameters.logStart)
                continue;
            if (last && day > *last) {
                gaps.add(day - *last, true);
                completedDays += day - *last;
                ++completed;
            }
            if (!last || day > *last)
                last = day;
        }
        if (last && *last < ends[i].day) {
            gaps.add(ends[i].day - *last, false);
            days += ends[i].day - *last;
        }
    }
    if (completed == 0)
        return {};
    const KaplanMeier curve(gaps.atEachLength());
    return { .median = curve.quantile(0.5),
        .p80 = curve.quantile(0.8),
        .meanCompleted = double(completedDays) / double(completed),
        .daysPerVisit = double(days + completedDays) / double(completed) };
}

} // namespace Pistis
