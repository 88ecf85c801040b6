#pragma once

#include "evidence/rows/coxrisksets.h"

#include <optional>
#include <stop_token>

namespace Pistis {

// Cox model of rows. A covariate that is constant within the risk sets, or follows from those before it, is not
// estimable; one whose coefficient grows without bound (separation) is not bounded, and the fit not converged.
struct CoxRowFit
{
    Ties ties = Ties::Efron;
    Eigen::VectorXd coef {}; // 0 where not estimable
    Eigen::MatrixXd vcov {}; // 0 where not estimable
    std::vector<bool> estimable {};
    std::vector<bool> bounded {};
    std::optional<double> loglikNull {}; // absent without events
    std::optional<double> loglik {};
    std::optional<double> score {}; // chi-square of the test at 0
    std::optional<double> wald {}; // absent unless converged
    int df = 0; // estimable covariates
    int iterations = 0;
    bool converged = false;

    bool isEstimate(int column) const { return estimable[std::size_t(column)] && bounded[std::size_t(column)]; }
    std::vector<Eigen::Index> estimableColumns() const;
    Eigen::VectorXd scaledCoef(const CoxRiskSets &sets) const; // for the scaled covariates of the sets
};

// Newton's method from 0 on the partial likelihood; case weights multiply risk sums and events.
// Stopped, it ends soon without an estimate.
CoxRowFit fitCoxRows(const CoxRiskSets &sets, Ties ties, const std::stop_token &stop = {});

} // namespace Pistis
