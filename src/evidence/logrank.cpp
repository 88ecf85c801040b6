#include "evidence/logrank.h"

#include "evidence/tails.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace Pistis {

std::vector<double> expectedLosses(const RiskTable &table)
{
    std::vector<double> expected(std::size_t(table.levels));
    for (std::size_t time = 0; time < table.times.size(); ++time) {
        const double share = table.sumLosses(time) / table.sumAtRisk(time);
        for (int level = 0; level < table.levels; ++level)
            expected[std::size_t(level)] += share * table.atRiskAt(time, level);
    }
    return expected;
}

ChiSquareTest logRank(const RiskTable &table)
{
    const std::vector<double> expected = expectedLosses(table);
    std::vector<int> present;
    for (int level = 0; level < table.levels; ++level) {
        if (expected[std::size_t(level)] > 0)
            present.push_back(level);
    }
    if (present.size() < 2)
        return {};

    const auto groups = Eigen::Index(present.size()) - 1;
    Eigen::VectorXd excess = Eigen::VectorXd::Zero(groups);
    Eigen::MatrixXd variance = Eigen::MatrixXd::Zero(groups, groups);
    for (std::size_t time = 0; time < table.times.size(); ++time) {
        const double n = table.sumAtRisk(time);
        const double e = table.sumLosses(time);
        const double factor = n > 1 ? e * (n - e) / (n - 1) : 0;
        for (Eigen::Index g = 0; g < groups; ++g) {
            const double share = table.atRiskAt(time, present[std::size_t(g)]) / n;
            excess[g] += table.lossesAt(time, present[std::size_t(g)]) - e * share;
            variance(g, g) += factor * share;
            for (Eigen::Index h = 0; h < groups; ++h)
                variance(g, h) -= factor * share * table.atRiskAt(time, present[std::size_t(h)]) / n;
        }
    }
    const Eigen::LDLT<Eigen::MatrixXd> solver(variance);
    if (solver.info() != Eigen::Success || solver.vectorD().minCoeff() <= 1e-12 * variance.diagonal().maxCoeff())
        return {};
    ChiSquareTest test { .chisq = excess.dot(solver.solve(excess)), .df = int(groups) };
    test.p = chiSquareTail(test.chisq, test.df);
    return test;
}

} // namespace Pistis
