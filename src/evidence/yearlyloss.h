#pragma once

#include <cmath>

namespace Pistis {

// Share lost in a year at a constant rate per 1000 customer-days.
inline double yearlyLoss(double ratePerThousandDays)
{
    constexpr double daysPerYear = 365;
    constexpr double perThousand = 1000;
    return 1 - std::exp(-daysPerYear * ratePerThousandDays / perThousand);
}

} // namespace Pistis
