#include "evidence/gaps.h"

#include "evidence/kaplanmeier.h"

#include <optional>

namespace Pistis {

GapsResult visitGaps(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const EvidenceParameters &parameters)
{
    std::vector<Spell> gaps;
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
                gaps.push_back({ .stop = day - *last, .event = true });
                completedDays += day - *last;
                ++completed;
            }
            if (!last || day > *last)
                last = day;
        }
        if (last && *last < ends[i].day) {
            gaps.push_back({ .stop = ends[i].day - *last, .event = false });
            days += ends[i].day - *last;
        }
    }
    if (completed == 0)
        return {};
    const KaplanMeier curve(gaps);
    return { .median = curve.quantile(0.5),
        .p80 = curve.quantile(0.8),
        .meanCompleted = double(completedDays) / double(completed),
        .daysPerVisit = double(days + completedDays) / double(completed) };
}

} // namespace Pistis
