#include "evidence/coxfit.h"

#include "evidence/efronsums.h"

#include <Eigen/Cholesky>

#include <cmath>
#include <limits>

namespace Pistis {

namespace {

    using Eigen::Index;
    using Eigen::MatrixXd;
    using Eigen::VectorXd;

    struct Likelihood
    {
        double value = 0;
        VectorXd gradient {};
        MatrixXd information {};
    };

    // Sums of weight, weight * x and weight * x * x' (its lower half) over levels; plain loops, because the matrices
    // are too small for any other way to be worth its calls.
    struct Moments
    {
        double zeroth = 0;
        VectorXd first {};
        MatrixXd second {};

        explicit Moments(Index p)
            : first(p)
            , second(p, p)
        {
        }

        void clear()
        {
            zeroth = 0;
            first.setZero();
            second.setZero();
        }

        void add(double weight, const double *x)
        {
            zeroth += weight;
            for (Index i = 0; i < first.size(); ++i) {
                const double part = weight * x[i];
                first[i] += part;
                for (Index j = 0; j <= i; ++j)
                    second(i, j) += part * x[j];
            }
        }
    };

    Likelihood likelihoodAt(const RiskTable &table, const MatrixXd &x, const VectorXd &beta)
    {
        const Index p = x.cols();
        const VectorXd score = x * beta;
        const MatrixXd columns = x.transpose(); // one column a level
        Likelihood total { .gradient = VectorXd::Zero(p), .information = MatrixXd::Zero(p, p) };
        Moments s(p);
        Moments d(p);
        for (std::size_t time = 0; time < table.times.size(); ++time) {
            double shift = -std::numeric_limits<double>::infinity();
            for (int level = 0; level < table.levels; ++level) {
                if (table.atRiskAt(time, level) > 0)
                    shift = std::max(shift, score[level]);
            }
            s.clear();
            d.clear();
            double deaths = 0;
            for (int level = 0; level < table.levels; ++level) {
                const double atRisk = table.atRiskAt(time, level);
                if (atRisk <= 0)
                    continue;
                const double dying = table.lossesAt(time, level);
                const double weight = std::exp(score[level] - shift);
                const double *const values = columns.data() + level * p;
                s.add(atRisk * weight, values);
                if (dying <= 0)
                    continue;
                deaths += dying;
                d.add(dying * weight, values);
                total.value += dying * (score[level] - shift);
                for (Index i = 0; i < p; ++i)
                    total.gradient[i] += dying * values[i];
            }
            const EfronSums sums = efronSums(s.zeroth, d.zeroth, int(deaths));
            total.value -= sums.log;
            for (Index i = 0; i < p; ++i) {
                total.gradient[i] -= sums.inverse * s.first[i] - sums.part * d.first[i];
                for (Index j = 0; j <= i; ++j)
                    total.information(i, j) += sums.inverse * s.second(i, j) - sums.part * d.second(i, j)
                        - sums.inverse2 * s.first[i] * s.first[j]
                        + sums.part1 * (s.first[i] * d.first[j] + d.first[i] * s.first[j])
                        - sums.part2 * d.first[i] * d.first[j];
            }
        }
        total.information.triangularView<Eigen::StrictlyUpper>() = total.information.transpose();
        return total;
    }

    // Columns with a pivot in the Cholesky factor of the information, in order, as a user would drop them.
    std::vector<Index> independentColumns(const MatrixXd &information)
    {
        constexpr double tolerance = 1e-9;
        std::vector<Index> kept;
        for (Index column = 0; column < information.cols(); ++column) {
            std::vector<Index> tried = kept;
            tried.push_back(column);
            const MatrixXd block = information(tried, tried);
            const MatrixXd factor = Eigen::LLT<MatrixXd>(block).matrixL();
            const double pivot = factor(factor.rows() - 1, factor.cols() - 1);
            if (block(block.rows() - 1, block.cols() - 1) > tolerance
                && pivot * pivot > tolerance * information(column, column))
                kept = tried;
        }
        return kept;
    }

    struct Ascent
    {
        VectorXd beta {};
        Likelihood at {};
        VectorXd lastStep {};
        int iterations = 0;
        bool converged = false;
    };

    Ascent climb(const RiskTable &table, const MatrixXd &x, Likelihood start)
    {
        constexpr int mostIterations = 60;
        constexpr int mostHalvings = 30;
        constexpr double smallStep = 1e-9;
        constexpr double flat = 1e-12;
        Ascent ascent { .beta = VectorXd::Zero(x.cols()), .at = std::move(start) };
        while (ascent.iterations < mostIterations && !ascent.converged) {
            ++ascent.iterations;
            VectorXd step = Eigen::LDLT<MatrixXd>(ascent.at.information).solve(ascent.at.gradient);
            if (!step.allFinite())
                break;
            Likelihood next = likelihoodAt(table, x, ascent.beta + step);
            const double slack = 1e-10 * (1 + std::abs(ascent.at.value));
            for (int h = 0; h < mostHalvings && !(next.value >= ascent.at.value - slack); ++h) {
                step /= 2;
                next = likelihoodAt(table, x, ascent.beta + step);
            }
            const double gain = std::abs(next.value - ascent.at.value);
            const double size = (step.array().abs() / ascent.beta.array().abs().max(1.0)).maxCoeff();
            const bool isFlat = gain <= flat * (1 + std::abs(next.value));
            ascent.beta += step;
            ascent.at = std::move(next);
            ascent.lastStep = step;
            ascent.converged = size <= smallStep;
            if (isFlat && size > 1e-3)
                break;
        }
        return ascent;
    }

} // namespace

CoxFit fitCox(const RiskTable &table, const MatrixXd &covariates)
{
    const Index p = covariates.cols();
    CoxFit fit { .coef = VectorXd::Zero(p),
        .vcov = MatrixXd::Zero(p, p),
        .estimable = std::vector<bool>(std::size_t(p)),
        .bounded = std::vector<bool>(std::size_t(p)) };
    if (table.times.empty() || p == 0)
        return fit;

    VectorXd weights(table.levels);
    for (int level = 0; level < table.levels; ++level)
        weights[level] = double(table.personDays[std::size_t(level)]);
    const VectorXd centre = covariates.transpose() * weights / weights.sum();
    const MatrixXd centred = covariates.rowwise() - centre.transpose();

    const Likelihood null = likelihoodAt(table, centred, VectorXd::Zero(p));
    fit.loglikNull = fit.loglik = null.value;
    const std::vector<Index> kept = independentColumns(null.information);
    if (kept.empty())
        return fit;
    const MatrixXd x = centred(Eigen::all, kept);
    const Likelihood start = likelihoodAt(table, x, VectorXd::Zero(x.cols()));
    fit.score = start.gradient.dot(Eigen::LDLT<MatrixXd>(start.information).solve(start.gradient));

    const Ascent ascent = climb(table, x, start);
    const MatrixXd inverse = Eigen::LDLT<MatrixXd>(ascent.at.information).solve(MatrixXd::Identity(x.cols(), x.cols()));
    fit.iterations = ascent.iterations;
    fit.converged = ascent.converged;
    fit.loglik = ascent.at.value;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto column = std::size_t(kept[i]);
        const auto at = Index(i);
        fit.estimable[column] = true;
        fit.bounded[column]
            = ascent.converged || std::abs(ascent.lastStep[at]) <= 1e-6 * std::max(1.0, std::abs(ascent.beta[at]));
        fit.bounded[column] = fit.bounded[column] && std::isfinite(inverse(at, at)) && inverse(at, at) > 0;
        fit.coef[kept[i]] = ascent.beta[at];
        for (std::size_t j = 0; j < kept.size(); ++j)
            fit.vcov(kept[i], kept[j]) = inverse(at, Index(j));
    }
    return fit;
}

} // namespace Pistis
