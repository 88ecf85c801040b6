#pragma once

#include "evidence/rows/survivalrows.h"

namespace Pistis {

struct LandmarkRows
{
    SurvivalRows rows {}; // the first covariate is 1 for the exposed, the others as they were
    std::vector<int> exposed {}; // by row, 0 or 1
};

// Rows that are observed beyond the landmark, with the clock restarting there. Exposed: exposure time <= landmark; one
// that is not a number never comes.
LandmarkRows landmarkRows(const SurvivalRows &rows, const std::vector<double> &exposureTime, double landmark);

} // namespace Pistis
