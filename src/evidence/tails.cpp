#include "evidence/tails.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <cmath>
#include <numbers>

namespace Pistis {

std::optional<double> chiSquareTail(std::optional<double> x, int df)
{
    if (!x || df < 1 || !std::isfinite(*x) || *x < 0)
        return {};
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared(df), *x));
}

double normalTwoSided(double z) { return std::erfc(std::abs(z) / std::numbers::sqrt2); }

Limits garwoodLimits(double events)
{
    using boost::math::chi_squared;
    return { .lower = events > 0 ? boost::math::quantile(chi_squared(2 * events), 0.025) / 2 : 0,
        .upper = boost::math::quantile(chi_squared(2 * events + 2), 0.975) / 2 };
}

} // namespace Pistis
