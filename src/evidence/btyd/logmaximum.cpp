#include "evidence/btyd/logmaximum.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    using Eigen::Index;
    using Eigen::MatrixXd;
    using Eigen::VectorXd;

    constexpr double farthest = 16; // logarithm of a parameter, either way

    Derivatives byLogarithms(const LogLikelihood &likelihood, const VectorXd &logs)
    {
        const VectorXd parameters = logs.array().exp();
        Derivatives at = likelihood(parameters);
        at.gradient = at.gradient.cwiseProduct(parameters).eval();
        at.hessian = (parameters.asDiagonal() * at.hessian * parameters.asDiagonal()).eval();
        at.hessian.diagonal() += at.gradient;
        return at;
    }

    bool isFinite(const Derivatives &at)
    {
        return std::isfinite(at.value) && at.gradient.allFinite() && at.hessian.allFinite();
    }

    // Uphill also where the function is not concave: curvatures of the wrong sign count by their size.
    VectorXd uphill(const Derivatives &at)
    {
        constexpr double longest = 2;
        constexpr double flattest = 1e-9;
        const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(-at.hessian);
        const VectorXd curvature = solver.eigenvalues().cwiseAbs();
        const double least = flattest * std::max(1e-12, curvature.maxCoeff());
        const VectorXd along = solver.eigenvectors().transpose() * at.gradient;
        VectorXd step = solver.eigenvectors() * along.cwiseQuotient(curvature.cwiseMax(least));
        if (const double length = step.cwiseAbs().maxCoeff(); length > longest)
            step *= longest / length;
        return step;
    }

    // A likelihood this flat knows a parameter to a factor of e^30 at best: that is the way to a limit, not a maximum.
    bool isMaximum(const Derivatives &at)
    {
        constexpr double flattest = 1e-3;
        const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(-at.hessian, Eigen::EigenvaluesOnly);
        return solver.eigenvalues().minCoeff() > flattest;
    }

    LogMaximum climb(const LogLikelihood &likelihood, const VectorXd &start)
    {
        constexpr int mostIterations = 200;
        constexpr int mostHalvings = 40;
        constexpr double smallStep = 1e-9;
        VectorXd logs = start.array().log();
        Derivatives at = byLogarithms(likelihood, logs);
        LogMaximum end;
        bool arrived = false;
        while (isFinite(at) && !arrived && end.iterations < mostIterations && logs.cwiseAbs().maxCoeff() < farthest) {
            ++end.iterations;
            VectorXd step = uphill(at);
            Derivatives next = byLogarithms(likelihood, logs + step);
            const double slack = 1e-13 * (1 + std::abs(at.value));
            for (int h = 0; h < mostHalvings && !(isFinite(next) && next.value >= at.value - slack); ++h) {
                step /= 2;
                next = byLogarithms(likelihood, logs + step);
            }
            if (!isFinite(next) || next.value < at.value - slack)
                break;
            logs += step;
            at = std::move(next);
            arrived = step.cwiseAbs().maxCoeff() <= smallStep;
        }
        end.parameters = logs.array().exp();
        end.value = at.value;
        end.gradientMax = at.gradient.cwiseAbs().maxCoeff();
        end.converged = arrived && logs.cwiseAbs().maxCoeff() < farthest && isMaximum(at);
        return end;
    }

} // namespace

double logSlope(const Derivatives &at, const VectorXd &parameters)
{
    return at.gradient.cwiseProduct(parameters).cwiseAbs().maxCoeff();
}

LogMaximum logMaximum(const LogLikelihood &likelihood, const std::vector<VectorXd> &starts)
{
    LogMaximum best;
    bool any = false;
    for (const VectorXd &start : starts) {
        LogMaximum end = climb(likelihood, start);
        if (!std::isfinite(end.value))
            continue;
        const double slack = 1e-9 * (1 + std::abs(end.value));
        const bool isHigher = !any || end.value > best.value + slack;
        const bool isBetterEnd = any && end.converged && !best.converged && end.value >= best.value - slack;
        if (isHigher || isBetterEnd)
            best = std::move(end);
        any = true;
    }
    return best;
}

} // namespace Pistis
