#pragma once

#include "evidence/rows/coxrowfit.h"

#include <optional>

namespace Pistis {

enum class TimeTransform { KaplanMeier, Identity, Log, Rank };

struct ProportionalityTest
{
    std::optional<double> chisq {};
    int df = 0;
    std::optional<double> p {};
};

struct ProportionalHazards
{
    std::vector<ProportionalityTest> terms {}; // one per covariate; empty where it is not an estimate
    ProportionalityTest global {};
};

// Score test (Grambsch and Therneau 1994, in its exact form) of adding g(t) x to the model with the coefficients kept.
ProportionalHazards proportionalHazards(
    const SurvivalRows &rows, const CoxRiskSets &sets, const CoxRowFit &fit, TimeTransform transform);

} // namespace Pistis
