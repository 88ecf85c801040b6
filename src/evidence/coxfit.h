#pragma once

#include "evidence/levelrisksets.h"

#include <Eigen/Core>

#include <stop_token>
#include <vector>

namespace Pistis {

// Cox model with Efron's treatment of ties. A column that does not vary within the risk sets, or follows from the
// others, is not estimable; one whose coefficient grows without bound (separation) is not converged.
struct CoxFit
{
    Eigen::VectorXd coef {}; // 0 where not estimable
    Eigen::MatrixXd vcov {}; // 0 where not estimable
    std::vector<bool> estimable {};
    std::vector<bool> bounded {};
    double loglikNull = 0;
    double loglik = 0;
    double score = 0;
    int iterations = 0;
    bool converged = false;

    bool isEstimate(int column) const { return estimable[std::size_t(column)] && bounded[std::size_t(column)]; }
};

// Row `level` of `covariates` is the covariate vector of that level. Strata have coefficients in common.
// Of the sets in the range; stopped, it ends soon without an estimate.
CoxFit fitCox(const LevelRiskSets &sets, const Eigen::MatrixXd &covariates, const TenureRange &range = {},
    const std::stop_token &stop = {});
CoxFit fitCox(const RiskTable &table, const Eigen::MatrixXd &covariates);

} // namespace Pistis
