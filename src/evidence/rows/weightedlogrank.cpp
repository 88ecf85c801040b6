#include "evidence/rows/weightedlogrank.h"

#include "evidence/rows/compensatedsum.h"
#include "evidence/rows/timescale.h"
#include "evidence/tails.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace Pistis {

namespace {

    using Eigen::Index;

    double weightAt(const LogRankWeight &weight, double atRisk, double surv)
    {
        using enum LogRankWeight::Kind;
        switch (weight.kind) {
        case LogRank:
            return 1;
        case Gehan:
            return atRisk;
        case TaroneWare:
            return std::sqrt(atRisk);
        case FlemingHarrington:
            return std::pow(surv, weight.p) * std::pow(1 - surv, weight.q); // 0 to the power of 0 is 1
        }
        return 1;
    }

    // Weighted numbers at risk and lost by group, at each event time of one stratum.
    struct GroupCounts
    {
        std::size_t times = 0;
        std::vector<CompensatedSum> change {}; // (times + 1) x groups, of the number at risk
        std::vector<CompensatedSum> events {}; // times x groups
    };

    std::vector<TimeScale> eventTimes(const SurvivalRows &rows)
    {
        std::vector<std::vector<double>> times(std::size_t(rows.strata));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows.event[row] > 0)
                times[std::size_t(rows.stratumOf(row))].push_back(rows.stop[row]);
        }
        std::vector<TimeScale> scales;
        for (std::vector<double> &ofStratum : times)
            scales.emplace_back(std::move(ofStratum));
        return scales;
    }

    std::vector<GroupCounts> groupCounts(const SurvivalRows &rows, const std::vector<int> &groupOf, std::size_t groups)
    {
        const std::vector<TimeScale> scales = eventTimes(rows);
        std::vector<GroupCounts> counts;
        for (const TimeScale &scale : scales) {
            counts.push_back({ .times = scale.size(),
                .change = std::vector<CompensatedSum>((scale.size() + 1) * groups),
                .events = std::vector<CompensatedSum>(scale.size() * groups) });
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto stratum = std::size_t(rows.stratumOf(row));
            const auto group = std::size_t(groupOf[row]);
            GroupCounts &count = counts[stratum];
            const std::size_t from = rows.isDelayed() ? scales[stratum].countUpTo(rows.start[row]) : 0;
            const std::size_t to = scales[stratum].countUpTo(rows.stop[row]);
            const double weight = rows.weightOf(row);
            count.change[from * groups + group].add(weight);
            count.change[to * groups + group].add(-weight);
            if (rows.event[row] > 0)
                count.events[(to - 1) * groups + group].add(weight);
        }
        return counts;
    }

    void addStratum(LogRankTest &test, const GroupCounts &counts, const LogRankWeight &weight)
    {
        const std::size_t groups = test.observed.size();
        std::vector<CompensatedSum> running(groups);
        Eigen::VectorXd atRisk(static_cast<Index>(groups));
        double surv = 1;
        for (std::size_t time = 0; time < counts.times; ++time) {
            double e = 0;
            for (std::size_t group = 0; group < groups; ++group) {
                const CompensatedSum &change = counts.change[time * groups + group];
                running[group].add(change.sum);
                running[group].add(change.lost);
                atRisk[Index(group)] = running[group].value();
                e += counts.events[time * groups + group].value();
            }
            const double n = atRisk.sum();
            const double w = weightAt(weight, n, surv);
            for (std::size_t group = 0; group < groups; ++group) {
                test.observed[group] += w * counts.events[time * groups + group].value();
                test.expected[group] += w * e * atRisk[Index(group)] / n;
            }
            if (n > 1 && n > e) {
                const Eigen::VectorXd share = atRisk / n;
                const double factor = w * w * e * (n - e) / (n - 1);
                test.variance.diagonal() += factor * share;
                test.variance -= factor * share * share.transpose();
            }
            surv = n > e ? surv * (1 - e / n) : 0;
        }
    }

    void compare(LogRankTest &test)
    {
        constexpr double singular = 1e-12;
        std::vector<Index> present;
        for (std::size_t group = 0; group < test.expected.size(); ++group) {
            if (test.expected[group] > 0)
                present.push_back(Index(group));
        }
        if (present.size() < 2)
            return;
        present.pop_back();
        test.df = int(present.size());
        Eigen::VectorXd excess(test.df);
        for (Index place = 0; place < test.df; ++place) {
            const auto group = std::size_t(present[std::size_t(place)]);
            excess[place] = test.observed[group] - test.expected[group];
        }
        const Eigen::MatrixXd variance = test.variance(present, present);
        const Eigen::LDLT<Eigen::MatrixXd> solver(variance);
        if (solver.info() != Eigen::Success
            || !(solver.vectorD().minCoeff() > singular * variance.diagonal().maxCoeff()))
            return;
        test.chisq = excess.dot(solver.solve(excess));
        test.p = chiSquareTail(test.chisq, test.df);
    }

} // namespace

LogRankTest weightedLogRank(
    const SurvivalRows &rows, const std::vector<int> &groupOf, int groups, const LogRankWeight &weight)
{
    LogRankTest test { .n = std::vector<int>(std::size_t(groups)),
        .observed = std::vector<double>(std::size_t(groups)),
        .expected = std::vector<double>(std::size_t(groups)),
        .variance = Eigen::MatrixXd::Zero(groups, groups) };
    for (const int group : groupOf)
        ++test.n[std::size_t(group)];
    for (const GroupCounts &counts : groupCounts(rows, groupOf, std::size_t(groups)))
        addStratum(test, counts, weight);
    compare(test);
    return test;
}

} // namespace Pistis
