#include "evidence/gaps.h"

#include "evidence/gapcounts.h"

namespace Pistis {

GapsResult visitGaps(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const EvidenceParameters &parameters)
{
    const GapCounts gaps(log, ends, parameters.logStart);
    if (gaps.closed() == 0)
        return {};
    const KaplanMeier curve(gaps.atEachLength());
    return { .median = curve.quantile(0.5),
        .p80 = curve.quantile(0.8),
        .meanCompleted = double(gaps.closedDays()) / gaps.closed(),
        .daysPerVisit = double(gaps.allDays()) / gaps.closed() };
}

} // namespace Pistis
