#include "evidence/rows/proportionalhazards.h"

#include "evidence/rows/coxpass.h"
#include "evidence/rows/survivalcurve.h"
#include "evidence/tails.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    using Eigen::Index;
    using Eigen::MatrixXd;
    using Eigen::VectorXd;

    // 1 - S(t-) of the curve of all rows, without strata.
    std::vector<double> kaplanMeierTimes(const SurvivalRows &rows, const CoxRiskSets &sets)
    {
        SurvivalRows pooled { .start = rows.start, .stop = rows.stop, .event = rows.event, .weight = rows.weight };
        const SurvivalCurve curve(std::move(riskSets(pooled).front()));
        const std::vector<double> &times = curve.riskSets().time;
        std::vector<double> values;
        for (const CoxRiskSets::EventTime &time : sets.times) {
            const auto before = std::size_t(std::ranges::lower_bound(times, time.time) - times.begin());
            values.push_back(before > 0 ? 1 - curve.pointAt(before - 1).surv : 0);
        }
        return values;
    }

    // Average rank among the stop times of all rows.
    std::vector<double> rankTimes(const SurvivalRows &rows, const CoxRiskSets &sets)
    {
        std::vector<double> stops = rows.stop;
        std::ranges::sort(stops);
        std::vector<double> values;
        for (const CoxRiskSets::EventTime &time : sets.times) {
            const auto [first, end] = std::ranges::equal_range(stops, time.time);
            values.push_back((double(first - stops.begin()) + 1 + double(end - stops.begin())) / 2);
        }
        return values;
    }

    // g at each event time, centred on its mean over the event rows; empty where g is not defined.
    std::vector<double> transformed(const SurvivalRows &rows, const CoxRiskSets &sets, TimeTransform transform)
    {
        std::vector<double> g;
        switch (transform) {
        case TimeTransform::KaplanMeier:
            g = kaplanMeierTimes(rows, sets);
            break;
        case TimeTransform::Rank:
            g = rankTimes(rows, sets);
            break;
        case TimeTransform::Identity:
        case TimeTransform::Log:
            for (const CoxRiskSets::EventTime &time : sets.times)
                g.push_back(transform == TimeTransform::Log ? std::log(time.time) : time.time);
        }
        double sum = 0;
        double deaths = 0;
        for (std::size_t time = 0; time < g.size(); ++time) {
            sum += sets.times[time].deaths * g[time];
            deaths += sets.times[time].deaths;
        }
        if (!std::isfinite(sum))
            return {};
        for (double &value : g)
            value -= sum / deaths;
        return g;
    }

    // Score and information for x and g x together, for the scaled covariates.
    struct DoubledModel
    {
        VectorXd score {};
        MatrixXd information {};
    };

    DoubledModel doubledModel(
        const CoxRiskSets &sets, const CoxRowFit &fit, const std::vector<double> &g, const std::vector<Index> &columns)
    {
        const auto p = Index(columns.size());
        DoubledModel model { .score = VectorXd::Zero(2 * p), .information = MatrixXd::Zero(2 * p, 2 * p) };
        const RiskScores scores = riskScores(sets, fit.scaledCoef(sets));
        VectorXd excess(sets.columns);
        forEachRiskSet(sets, scores.value, fit.ties, true, [&](std::size_t time, const RiskSetSums &sums) {
            const CoxRiskSets::EventTime &here = sets.times[time];
            excess = -sums.means();
            for (std::size_t place = here.firstPlace; place < here.firstPlace + here.deaths; ++place) {
                for (int column = 0; column < sets.columns; ++column)
                    excess[column] += sets.weightOf(place) * sets.xOf(place)[column];
            }
            const MatrixXd variance = sums.variances()(columns, columns);
            model.score.head(p) += excess(columns);
            model.score.tail(p) += g[time] * excess(columns);
            model.information.topLeftCorner(p, p) += variance;
            model.information.topRightCorner(p, p) += g[time] * variance;
            model.information.bottomRightCorner(p, p) += g[time] * g[time] * variance;
        });
        model.information.bottomLeftCorner(p, p) = model.information.topRightCorner(p, p).transpose();
        return model;
    }

    // Tests the added columns `added` beside all p columns of the fit.
    ProportionalityTest scoreTest(const DoubledModel &model, Index p, const std::vector<Index> &added)
    {
        constexpr double singular = 1e-12;
        std::vector<Index> kept;
        for (Index column = 0; column < p; ++column)
            kept.push_back(column);
        for (const Index column : added)
            kept.push_back(p + column);
        MatrixXd information = model.information(kept, kept);
        VectorXd score = model.score(kept);
        const VectorXd scale = information.diagonal().cwiseSqrt();
        ProportionalityTest test { .df = int(added.size()) };
        if (added.empty() || !(scale.minCoeff() > 0))
            return test;
        information = (scale.asDiagonal().inverse() * information * scale.asDiagonal().inverse()).eval();
        score = score.cwiseQuotient(scale).eval();
        const Eigen::LDLT<MatrixXd> solver(information);
        if (solver.info() != Eigen::Success || !(solver.vectorD().minCoeff() > singular))
            return test;
        test.chisq = score.dot(solver.solve(score));
        test.p = chiSquareTail(test.chisq, test.df);
        return test;
    }

} // namespace

ProportionalHazards proportionalHazards(
    const SurvivalRows &rows, const CoxRiskSets &sets, const CoxRowFit &fit, TimeTransform transform)
{
    ProportionalHazards result { .terms = std::vector<ProportionalityTest>(fit.estimable.size()) };
    const std::vector<Index> columns = fit.estimableColumns();
    if (columns.empty() || !fit.converged)
        return result;
    const std::vector<double> g = transformed(rows, sets, transform);
    if (g.empty())
        return result;
    const DoubledModel model = doubledModel(sets, fit, g, columns);
    const auto p = Index(columns.size());
    std::vector<Index> all;
    for (Index place = 0; place < p; ++place) {
        result.terms[std::size_t(columns[std::size_t(place)])] = scoreTest(model, p, { place });
        all.push_back(place);
    }
    result.global = scoreTest(model, p, all);
    return result;
}

} // namespace Pistis
