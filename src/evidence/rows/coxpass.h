#pragma once

#include "evidence/rows/coxrisksets.h"
#include "evidence/rows/riskmoments.h"

#include <algorithm>

namespace Pistis {

// Sums over those at risk (s) and those dying (d) at one event time, and what the tied deaths need of them: with m = 0
// .. deaths - 1, Efron's share f = m / deaths (Breslow: 0) and u = s0 - f d0, sums of w/u, f w/u, w/u², f w/u², f² w/u²
// and w ln u, w the mean weight of the dying.
struct RiskSetSums
{
    double s0 = 0;
    Eigen::VectorXd s1 {};
    Eigen::MatrixXd s2 {};
    double d0 = 0; // d is 0 where it is not needed: one death, or Breslow
    Eigen::VectorXd d1 {};
    Eigen::MatrixXd d2 {};
    double a = 0;
    double b = 0;
    double aa = 0;
    double ab = 0;
    double bb = 0;
    double logs = 0;

    void sumTies(const CoxRiskSets::EventTime &time, Ties ties);
    // Sum over the tied deaths of the mean of x at risk, and of its variance.
    Eigen::VectorXd means() const { return a * s1 - b * d1; }
    Eigen::MatrixXd variances() const;
};

// Risk score of each place, w exp(x beta), divided by the largest; beta for the scaled covariates.
struct RiskScores
{
    Eigen::VectorXd beta {};
    double shift = 0; // the largest x beta
    std::vector<double> value {};

    double logOf(const CoxRiskSets &sets, std::size_t place) const; // x beta, less the shift
};

// `memory` may be an earlier result, whose memory is then used again.
RiskScores riskScores(const CoxRiskSets &sets, const Eigen::VectorXd &beta, RiskScores &&memory = {});

template <int Columns, typename Visit>
void visitRiskSets(
    const CoxRiskSets &sets, const std::vector<double> &risk, Ties ties, bool withSquares, const Visit &visit)
{
    constexpr std::size_t ahead = 24;
    const int p = sets.columns;
    RiskMoments<Columns> atRisk(p, withSquares);
    RiskMoments<Columns> dying(p, withSquares);
    const Eigen::VectorXd zero = Eigen::VectorXd::Zero(p);
    const Eigen::MatrixXd zeros = Eigen::MatrixXd::Zero(p, p);
    RiskSetSums sums { .s1 = zero, .s2 = zeros, .d1 = zero, .d2 = zeros };
    for (std::size_t left = sets.times.size(); left > 0; --left) {
        const CoxRiskSets::EventTime &time = sets.times[left - 1];
        if (time.isLastOfStratum)
            atRisk.clear();
        const auto riskOf = [&](std::size_t i) { return risk[time.firstPlace + i]; };
        const auto xOf = [&](std::size_t i) { return sets.xOf(time.firstPlace + i); };
        const std::size_t leaving = time.endPlace - time.firstPlace;
        if (sets.isDelayed())
            atRisk.addExactly(leaving, riskOf, xOf);
        else
            atRisk.add(leaving, riskOf, xOf);
        atRisk.read(sums.s0, sums.s1, sums.s2);
        sums.d0 = 0;
        sums.d1.setZero();
        sums.d2.setZero();
        if (ties == Ties::Efron && time.deaths > 1) {
            dying.clear();
            dying.add(time.deaths, riskOf, xOf);
            dying.read(sums.d0, sums.d1, sums.d2);
        }
        sums.sumTies(time, ties);
        visit(left - 1, sums);
        if (time.firstEntry == time.endEntry)
            continue;
        const std::uint32_t *const entering = sets.entries.data() + time.firstEntry;
        const std::size_t count = time.endEntry - time.firstEntry;
        atRisk.addExactly(
            count,
            [&](std::size_t i) {
                // The places are spread over memory: ask for those that come soon.
                const std::size_t soon = entering[std::min(i + ahead, count - 1)];
                __builtin_prefetch(&risk[soon]);
                __builtin_prefetch(sets.xOf(soon));
                return -risk[entering[i]];
            },
            [&](std::size_t i) { return sets.xOf(entering[i]); });
    }
}

// Calls visit(place of the event time, sums) for all event times, backwards.
template <typename Visit>
void forEachRiskSet(
    const CoxRiskSets &sets, const std::vector<double> &risk, Ties ties, bool withSquares, const Visit &visit)
{
    switch (sets.columns) {
    case 1:
        return visitRiskSets<1>(sets, risk, ties, withSquares, visit);
    case 2:
        return visitRiskSets<2>(sets, risk, ties, withSquares, visit);
    case 3:
        return visitRiskSets<3>(sets, risk, ties, withSquares, visit);
    default:
        return visitRiskSets<0>(sets, risk, ties, withSquares, visit);
    }
}

} // namespace Pistis
