#pragma once

#include "evidence/tails.h"

namespace Pistis {

// z with P(|Z| <= z) = level for a standard normal Z, 0 < level < 1.
double normalCriticalValue(double level);

// Exact limits of a Poisson mean of which `events` were seen (Garwood 1936); weighted sums need not be whole.
Limits poissonLimits(double events, double level);

} // namespace Pistis
