#pragma once

#include "evidence/risktable.h"

namespace Pistis {

// Cox model of one covariate, the level itself (Efron). Not estimable when the level does not vary within the risk
// sets; not bounded when the coefficient grows without end (separation).
struct LevelFit
{
    double coef = 0;
    double variance = 0;
    double loglikNull = 0;
    double loglik = 0;
    double score = 0; // test at coefficient 0
    int iterations = 0;
    bool converged = false;
    bool isEstimate = false;
};

// Newton from `start`, for example from the coefficient before the last visit was logged.
LevelFit fitLevels(const RiskTable &table, double start = 0);

} // namespace Pistis
