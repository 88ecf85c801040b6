#include "evidence/rows/coxrowfit.h"

#include "evidence/rows/compensatedsum.h"
#include "evidence/rows/coxpass.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace Pistis {

namespace {

    using Eigen::Index;
    using Eigen::MatrixXd;
    using Eigen::VectorXd;

    struct PartialLikelihood
    {
        double value = 0;
        VectorXd gradient {};
        MatrixXd information {};
    };

    PartialLikelihood likelihoodAt(const CoxRiskSets &sets, const VectorXd &beta, Ties ties, RiskScores &scores)
    {
        scores = riskScores(sets, beta, std::move(scores));
        PartialLikelihood total { .gradient = VectorXd::Zero(sets.columns),
            .information = MatrixXd::Zero(sets.columns, sets.columns) };
        CompensatedSum value; // the likelihood ratio is a small difference of two such sums
        forEachRiskSet(sets, scores.value, ties, true, [&](std::size_t time, const RiskSetSums &sums) {
            const CoxRiskSets::EventTime &here = sets.times[time];
            for (std::size_t place = here.firstPlace; place < here.firstPlace + here.deaths; ++place) {
                const double weight = sets.weightOf(place);
                value.add(weight * scores.logOf(sets, place));
                for (int column = 0; column < sets.columns; ++column)
                    total.gradient[column] += weight * sets.xOf(place)[column];
            }
            value.add(-sums.logs);
            total.gradient -= sums.means();
            total.information += sums.variances();
        });
        total.value = value.value();
        return total;
    }

    // Columns of which something is left beside those before them, in order, as a user would drop them.
    std::vector<Index> independentColumns(const MatrixXd &information, double events)
    {
        constexpr double tolerance = 1e-11;
        std::vector<Index> kept;
        for (Index column = 0; column < information.cols(); ++column) {
            const double own = information(column, column);
            if (!(own > tolerance * events))
                continue;
            double left = own;
            if (!kept.empty()) {
                const VectorXd beside = information(kept, column);
                const MatrixXd block = information(kept, kept);
                left -= beside.dot(Eigen::LLT<MatrixXd>(block).solve(beside));
            }
            if (left > tolerance * own)
                kept.push_back(column);
        }
        return kept;
    }

    struct Ascent
    {
        VectorXd beta {};
        PartialLikelihood at {};
        VectorXd lastStep {};
        int iterations = 0;
        bool converged = false;
    };

    VectorXd solved(const MatrixXd &information, const VectorXd &right, const std::vector<Index> &kept)
    {
        VectorXd all = VectorXd::Zero(right.size());
        const VectorXd part = Eigen::LDLT<MatrixXd>(information(kept, kept)).solve(right(kept));
        for (std::size_t i = 0; i < kept.size(); ++i)
            all[kept[i]] = part[Index(i)];
        return all;
    }

    Ascent climb(const CoxRiskSets &sets, Ties ties, PartialLikelihood start, const std::vector<Index> &kept,
        RiskScores &scores, const std::stop_token &stop)
    {
        constexpr int mostIterations = 100;
        constexpr int mostHalvings = 40;
        constexpr double smallStep = 1e-9;
        constexpr double tinyStep = 1e-11;
        constexpr double flat = 1e-12;
        constexpr double noise = 1e-6;
        Ascent ascent {
            .beta = VectorXd::Zero(sets.columns), .at = std::move(start), .lastStep = VectorXd::Zero(sets.columns)
        };
        while (ascent.iterations < mostIterations && !ascent.converged && !stop.stop_requested()) {
            ++ascent.iterations;
            VectorXd step = solved(ascent.at.information, ascent.at.gradient, kept);
            if (!step.allFinite())
                break;
            const auto sizeOf = [&] { return (step.array().abs() / ascent.beta.array().abs().max(1.0)).maxCoeff(); };
            if (sizeOf() <= tinyStep) {
                // Nothing that is read off the likelihood would show such a step.
                ascent.beta += step;
                ascent.lastStep = step;
                ascent.converged = true;
                break;
            }
            PartialLikelihood next = likelihoodAt(sets, ascent.beta + step, ties, scores);
            const double slack = 1e-10 * (1 + std::abs(ascent.at.value));
            for (int h = 0; h < mostHalvings && !(next.value >= ascent.at.value - slack); ++h) {
                step /= 2;
                next = likelihoodAt(sets, ascent.beta + step, ties, scores);
            }
            if (!std::isfinite(next.value) || !next.information.allFinite())
                break;
            const double gain = std::abs(next.value - ascent.at.value);
            const double size = sizeOf();
            const bool shrinks = step.lpNorm<Eigen::Infinity>() < ascent.lastStep.lpNorm<Eigen::Infinity>() / 2;
            ascent.beta += step;
            ascent.at = std::move(next);
            ascent.lastStep = step;
            const bool isFlat = gain <= flat * (1 + std::abs(ascent.at.value));
            ascent.converged = size <= smallStep || (isFlat && size <= noise);
            if (isFlat && !shrinks)
                break;
        }
        return ascent;
    }

} // namespace

std::vector<Index> CoxRowFit::estimableColumns() const
{
    std::vector<Index> columns;
    for (std::size_t column = 0; column < estimable.size(); ++column) {
        if (estimable[column])
            columns.push_back(Index(column));
    }
    return columns;
}

VectorXd CoxRowFit::scaledCoef(const CoxRiskSets &sets) const { return coef.cwiseProduct(sets.scale); }

CoxRowFit fitCoxRows(const CoxRiskSets &sets, Ties ties, const std::stop_token &stop)
{
    const Index p = sets.columns;
    CoxRowFit fit { .ties = ties,
        .coef = VectorXd::Zero(p),
        .vcov = MatrixXd::Zero(p, p),
        .estimable = std::vector<bool>(std::size_t(p)),
        .bounded = std::vector<bool>(std::size_t(p)) };
    if (sets.times.empty())
        return fit;

    RiskScores scores;
    PartialLikelihood null = likelihoodAt(sets, VectorXd::Zero(p), ties, scores);
    fit.loglikNull = fit.loglik = null.value;
    const std::vector<Index> kept = independentColumns(null.information, sets.sumDeathWeight);
    fit.df = int(kept.size());
    fit.converged = true;
    if (kept.empty())
        return fit;
    fit.score = null.gradient.dot(solved(null.information, null.gradient, kept));

    const Ascent ascent = climb(sets, ties, std::move(null), kept, scores, stop);
    const MatrixXd information = ascent.at.information(kept, kept);
    const MatrixXd inverse = Eigen::LDLT<MatrixXd>(information).solve(MatrixXd::Identity(fit.df, fit.df));
    fit.iterations = ascent.iterations;
    fit.converged = ascent.converged;
    fit.loglik = ascent.at.value;
    for (Index i = 0; i < fit.df; ++i) {
        const Index column = kept[std::size_t(i)];
        const double beta = ascent.beta[column];
        const bool isSettled
            = ascent.converged || std::abs(ascent.lastStep[column]) <= 1e-6 * std::max(1.0, std::abs(beta));
        fit.estimable[std::size_t(column)] = true;
        fit.bounded[std::size_t(column)] = isSettled && std::isfinite(inverse(i, i)) && inverse(i, i) > 0;
        fit.converged = fit.converged && fit.bounded[std::size_t(column)];
        fit.coef[column] = beta / sets.scale[column];
        for (Index j = 0; j < fit.df; ++j) {
            const Index other = kept[std::size_t(j)];
            fit.vcov(column, other) = inverse(i, j) / (sets.scale[column] * sets.scale[other]);
        }
    }
    if (fit.converged)
        fit.wald = ascent.beta.dot(ascent.at.information * ascent.beta);
    return fit;
}

} // namespace Pistis
