#include "evidence/gapcurve.h"

#include "evidence/gapcounts.h"

namespace Pistis {

GapCurve gapCurve(const EvidenceLog &log, const EvidenceParameters &parameters)
{
    const GapCounts gaps(log, lossEnds(log, parameters.cut), parameters.logStart);
    GapCurve result { .closed = gaps.closed(), .open = gaps.open() };
    if (result.closed == 0)
        return result;
    const KaplanMeier curve(gaps.atEachLength());
    result.curve = curve.curve();
    result.median = curve.quantile(0.5);
    result.p80 = curve.quantile(0.8);
    return result;
}

} // namespace Pistis
