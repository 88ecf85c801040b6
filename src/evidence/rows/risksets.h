#pragma once

#include "evidence/rows/survivalrows.h"

namespace Pistis {

// What happens at each distinct stop time of one stratum, ascending. All but `deaths` are sums of weights.
struct RiskSets
{
    std::vector<double> time {};
    std::vector<double> atRisk {};
    std::vector<double> events {}; // to any cause
    std::vector<double> censored {};
    std::vector<int> deaths {}; // rows that end in an event
    std::size_t rows = 0;
    int rowsWithEvent = 0;

    std::size_t size() const { return time.size(); }
};

// One per stratum, in their order.
std::vector<RiskSets> riskSets(const SurvivalRows &rows);

} // namespace Pistis
