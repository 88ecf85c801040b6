#pragma once

#include "evidence/rows/survivalrows.h"

namespace Pistis {

// Start and stop times that differ by no more than the root of the machine epsilon, absolutely or relative to the mean
// distinct time, become the earliest of them, so that rounding does not tell ties apart.
void mergeNearlyEqualTimes(SurvivalRows &rows);

} // namespace Pistis
