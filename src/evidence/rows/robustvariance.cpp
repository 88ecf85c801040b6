#include "evidence/rows/robustvariance.h"

#include "evidence/rows/coxresiduals.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace Pistis {

namespace {

    using Eigen::Index;
    using Eigen::MatrixXd;
    using Eigen::VectorXd;

    MatrixXd clusterSums(const SurvivalRows &rows, MatrixXd residuals)
    {
        for (Index row = 0; row < residuals.rows(); ++row)
            residuals.row(row) *= rows.weightOf(std::size_t(row));
        if (rows.cluster.empty())
            return residuals;
        MatrixXd sums = MatrixXd::Zero(rows.clusters, residuals.cols());
        for (Index row = 0; row < residuals.rows(); ++row)
            sums.row(rows.cluster[std::size_t(row)]) += residuals.row(row);
        return sums;
    }

    // v' M^-1 v; absent where M is singular.
    std::optional<double> quadraticForm(const MatrixXd &matrix, const VectorXd &vector)
    {
        constexpr double singular = 1e-12;
        const VectorXd scale = matrix.diagonal().cwiseSqrt();
        if (!(scale.minCoeff() > 0))
            return {};
        const MatrixXd correlation = scale.asDiagonal().inverse() * matrix * scale.asDiagonal().inverse();
        const VectorXd scaled = vector.cwiseQuotient(scale);
        const Eigen::LDLT<MatrixXd> solver(correlation);
        if (solver.info() != Eigen::Success || !(solver.vectorD().minCoeff() > singular))
            return {};
        return scaled.dot(solver.solve(scaled));
    }

} // namespace

RobustVariance robustVariance(const SurvivalRows &rows, const CoxRiskSets &sets, const CoxRowFit &fit)
{
    const MatrixXd changes = clusterSums(rows, scoreResiduals(rows, sets, fit.coef, fit.ties)) * fit.vcov;
    RobustVariance robust { .vcov = changes.transpose() * changes };
    const std::vector<Index> columns = fit.estimableColumns();
    if (columns.empty())
        return robust;
    if (fit.converged)
        robust.wald = quadraticForm(robust.vcov(columns, columns), fit.coef(columns));
    const MatrixXd atZero
        = clusterSums(rows, scoreResiduals(rows, sets, VectorXd::Zero(sets.columns), fit.ties))(Eigen::all, columns);
    robust.score = quadraticForm(atZero.transpose() * atZero, atZero.colwise().sum().transpose());
    return robust;
}

} // namespace Pistis
