#include "evidence/splinefit.h"

#include "evidence/coxfit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Pistis {

namespace {

    // Smallest level that so much of the person-days does not exceed.
    int quantile(const RiskTable &table, double share)
    {
        const double wanted = share * double(table.allPersonDays());
        double days = 0;
        for (int level = 0; level < table.levels; ++level) {
            days += double(table.personDays[std::size_t(level)]);
            if (days >= wanted)
                return level;
        }
        return table.levels - 1;
    }

    double cubed(double x) { return x > 0 ? x * x * x : 0; }

    double bend(double x, const std::array<double, 3> &knots)
    {
        const auto [low, middle, high] = knots;
        const double width = high - middle;
        const double all = high - low;
        return (cubed(x - low) - cubed(x - middle) * all / width + cubed(x - high) * (middle - low) / width)
            / (all * all);
    }

} // namespace

std::optional<SplineResult> fitSpline(const RiskTable &table)
{
    if (table.times.empty())
        return {};
    const std::array<double, 3> knots { double(quantile(table, 0.1)), double(quantile(table, 0.5)),
        double(quantile(table, 0.9)) };
    if (knots[0] >= knots[1] || knots[1] >= knots[2])
        return {};
    Eigen::MatrixXd columns(table.levels, 2);
    for (int level = 0; level < table.levels; ++level) {
        columns(level, 0) = level;
        columns(level, 1) = bend(level, knots);
    }
    const CoxFit fit = fitCox(table, columns);
    if (!fit.isEstimate(0) || !fit.isEstimate(1))
        return {};
    return SplineResult { .knots = { knots.begin(), knots.end() },
        .coef = { fit.coef[0], fit.coef[1] },
        .vcov = { { fit.vcov(0, 0), fit.vcov(0, 1) }, { fit.vcov(1, 0), fit.vcov(1, 1) } } };
}

} // namespace Pistis
