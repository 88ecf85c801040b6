#include "evidence/rows/coxresiduals.h"

#include "evidence/rows/coxpass.h"
#include "evidence/rows/timescale.h"

#include <cmath>

namespace Pistis {

namespace {

    using Eigen::Index;
    using Eigen::MatrixXd;
    using Eigen::VectorXd;

    // Hazard increments at the event times, for scores divided by the largest: sums over the tied deaths of dL, of
    // (mean of x) dL, and of both times the share f that a dying row is spared.
    struct HazardSteps
    {
        std::vector<double> hazard {}; // prefix sums within the stratum, one more than times
        std::vector<double> spared {};
        MatrixXd mean {}; // (times + 1) x columns, prefix sums
        MatrixXd sparedMean {}; // times x columns
        MatrixXd deathMean {}; // times x columns, mean over the tied deaths of the mean of x at risk
    };

    HazardSteps hazardSteps(const CoxRiskSets &sets, const RiskScores &scores, Ties ties, bool withMeans)
    {
        const auto times = Index(sets.times.size());
        const Index columns = withMeans ? sets.columns : 0;
        HazardSteps steps { .hazard = std::vector<double>(sets.times.size() + 1),
            .spared = std::vector<double>(sets.times.size()),
            .mean = MatrixXd::Zero(times + 1, columns),
            .sparedMean = MatrixXd::Zero(times, columns),
            .deathMean = MatrixXd::Zero(times, columns) };
        forEachRiskSet(sets, scores.value, ties, false, [&](std::size_t place, const RiskSetSums &sums) {
            const auto time = Index(place);
            steps.hazard[place + 1] = sums.a;
            steps.spared[place] = sums.b;
            if (!withMeans)
                return;
            // The mean of x at one death is (s1 - f d1) / u.
            steps.mean.row(time + 1) = sums.aa * sums.s1 - sums.ab * sums.d1;
            steps.sparedMean.row(time) = sums.ab * sums.s1 - sums.bb * sums.d1;
            steps.deathMean.row(time) = sums.means() / sets.times[place].deathWeight;
        });
        for (Index time = 0; time < times; ++time) {
            steps.hazard[std::size_t(time) + 1] += steps.hazard[std::size_t(time)];
            if (withMeans)
                steps.mean.row(time + 1) += steps.mean.row(time);
        }
        return steps;
    }

} // namespace

CoxResiduals coxResiduals(const SurvivalRows &rows, const CoxRiskSets &sets, const CoxRowFit &fit)
{
    const RiskScores scores = riskScores(sets, fit.scaledCoef(sets));
    const HazardSteps steps = hazardSteps(sets, scores, fit.ties, false);
    CoxResiduals residuals { .martingale = std::vector<double>(rows.size()),
        .deviance = std::vector<double>(rows.size()) };
    for (std::size_t time = 0; time < sets.times.size(); ++time) {
        const CoxRiskSets::EventTime &here = sets.times[time];
        for (std::size_t place = here.firstPlace; place < here.endPlace; ++place) {
            const bool isDying = place < here.firstPlace + here.deaths;
            double hazard = steps.hazard[time + 1] - steps.hazard[sets.firstTime[place]];
            if (isDying)
                hazard -= steps.spared[time];
            const double expected = std::exp(scores.logOf(sets, place)) * hazard;
            const double martingale = (isDying ? 1 : 0) - expected;
            // For a dying row ln(1 - M) is the log of the expected number of events.
            const double inside = martingale + (isDying && expected > 0 ? std::log(expected) : 0);
            residuals.martingale[sets.row[place]] = martingale;
            residuals.deviance[sets.row[place]] = std::copysign(std::sqrt(std::max(0.0, -2 * inside)), martingale);
        }
    }
    return residuals;
}

MatrixXd scoreResiduals(const SurvivalRows &rows, const CoxRiskSets &sets, const VectorXd &coef, Ties ties)
{
    const RiskScores scores = riskScores(sets, coef.cwiseProduct(sets.scale));
    const HazardSteps steps = hazardSteps(sets, scores, ties, true);
    MatrixXd residuals = MatrixXd::Zero(Index(rows.size()), sets.columns);
    for (std::size_t time = 0; time < sets.times.size(); ++time) {
        const CoxRiskSets::EventTime &here = sets.times[time];
        const auto at = Index(time);
        for (std::size_t place = here.firstPlace; place < here.endPlace; ++place) {
            const bool isDying = place < here.firstPlace + here.deaths;
            const auto first = Index(sets.firstTime[place]);
            const double risk = std::exp(scores.logOf(sets, place));
            const double hazard = steps.hazard[time + 1] - steps.hazard[std::size_t(first)];
            for (Index column = 0; column < sets.columns; ++column) {
                const double x = sets.xOf(place)[column];
                double integral = x * hazard - (steps.mean(at + 1, column) - steps.mean(first, column));
                if (isDying)
                    integral -= x * steps.spared[time] - steps.sparedMean(at, column);
                double residual = -risk * integral;
                if (isDying)
                    residual += x - steps.deathMean(at, column);
                residuals(Index(sets.row[place]), column) = residual * sets.scale[column];
            }
        }
    }
    return residuals;
}

std::vector<BaselineHazard> baselineHazards(const SurvivalRows &rows, const CoxRiskSets &sets, const CoxRowFit &fit)
{
    const RiskScores scores = riskScores(sets, fit.scaledCoef(sets));
    const HazardSteps steps = hazardSteps(sets, scores, fit.ties, false);
    // The scores are of centred covariates and divided by the largest.
    const double level = -fit.coef.dot(sets.centre) - scores.shift;
    std::vector<std::vector<double>> stops(std::size_t(rows.strata));
    for (std::size_t row = 0; row < rows.size(); ++row)
        stops[std::size_t(rows.stratumOf(row))].push_back(rows.stop[row]);
    std::vector<BaselineHazard> hazards;
    std::size_t next = 0;
    for (std::size_t stratum = 0; stratum < stops.size(); ++stratum) {
        BaselineHazard hazard { .time = TimeScale(std::move(stops[stratum])).times() };
        const std::size_t first = next;
        for (const double time : hazard.time) {
            while (
                next < sets.times.size() && sets.times[next].stratum == int(stratum) && sets.times[next].time <= time)
                ++next;
            const double sum = steps.hazard[next] - steps.hazard[first];
            const double value = sum > 0 ? std::exp(std::log(sum) + level) : 0;
            hazard.cumHazard.push_back(std::isfinite(value) ? std::optional(value) : std::nullopt);
        }
        hazards.push_back(std::move(hazard));
    }
    return hazards;
}

} // namespace Pistis
