#include "evidence/rows/criticalvalue.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>

namespace Pistis {

double normalCriticalValue(double level)
{
    return boost::math::quantile(boost::math::complement(boost::math::normal(), (1 - level) / 2));
}

Limits poissonLimits(double events, double level)
{
    using boost::math::chi_squared;
    const double tail = (1 - level) / 2;
    return { .lower = events > 0 ? boost::math::quantile(chi_squared(2 * events), tail) / 2 : 0,
        .upper = boost::math::quantile(boost::math::complement(chi_squared(2 * events + 2), tail)) / 2 };
}

} // namespace Pistis
