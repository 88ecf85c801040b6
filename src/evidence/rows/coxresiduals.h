#pragma once

#include "evidence/rows/coxrowfit.h"

#include <optional>

namespace Pistis {

// Residuals of the rows in their own order. A row that meets no event time has residuals 0.
struct CoxResiduals
{
    std::vector<double> martingale {};
    std::vector<double> deviance {};
};

CoxResiduals coxResiduals(const SurvivalRows &rows, const CoxRiskSets &sets, const CoxRowFit &fit);

// Score residuals (rows x covariates, in the covariates' own units) at these coefficients; columns that are constant
// are 0. Not multiplied by case weights.
Eigen::MatrixXd scoreResiduals(
    const SurvivalRows &rows, const CoxRiskSets &sets, const Eigen::VectorXd &coef, Ties ties);

// Cumulative baseline hazard at covariates 0, at every distinct stop time of a stratum.
struct BaselineHazard
{
    std::vector<double> time {};
    std::vector<std::optional<double>> cumHazard {}; // absent where exp overflows
};

std::vector<BaselineHazard> baselineHazards(const SurvivalRows &rows, const CoxRiskSets &sets, const CoxRowFit &fit);

} // namespace Pistis
