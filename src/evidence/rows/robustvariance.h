#pragma once

#include "evidence/rows/coxrowfit.h"

#include <optional>

namespace Pistis {

// Sandwich variance: weighted score residuals times the model variance, summed within clusters first, no small-sample
// factor.
struct RobustVariance
{
    Eigen::MatrixXd vcov {};
    std::optional<double> wald {}; // with the robust variance
    std::optional<double> score {}; // u'(T'T)^-1 u, T the cluster sums of the score residuals at 0
};

RobustVariance robustVariance(const SurvivalRows &rows, const CoxRiskSets &sets, const CoxRowFit &fit);

} // namespace Pistis
