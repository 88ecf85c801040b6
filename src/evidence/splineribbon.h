#pragma once

#include "evidence/evidenceresult.h"

#include <span>
#include <vector>

namespace Pistis {

// Loss rate by visits in the window as the spline says, per 1000 customer-days as in BandResult.
struct RibbonPoint
{
    double visits = 0;
    double rate = 0;
    double lower = 0; // 95 %
    double upper = 0;
};

// From the 2.5 % to the 97.5 % point of person-time only; empty where there is no spline, no loss or no variation. The
// mean over person-time of what the spline says is the overall rate. personDays[v]: at risk with v visits.
std::vector<RibbonPoint> splineRibbon(const SplineResult &spline, std::span<const long long> personDays, int losses);

} // namespace Pistis
