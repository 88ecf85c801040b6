#pragma once

#include "evidence/rows/survivalrows.h"

#include <optional>

namespace Pistis {

struct PersonTimeRate
{
    double events = 0; // weighted, as the person-time
    double personTime = 0;
    std::optional<double> rate {}; // absent without person-time
    std::optional<double> lower {}; // exact Poisson limits (Garwood 1936)
    std::optional<double> upper {};
};

// One per group. Without start times observation begins at 0.
std::vector<PersonTimeRate> personTimeRates(
    const SurvivalRows &rows, const std::vector<int> &groupOf, int groups, double level);

} // namespace Pistis
