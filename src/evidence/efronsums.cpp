#include "evidence/efronsums.h"

#include <cmath>

namespace Pistis {

namespace {

    constexpr int fewestForSeries = 16;
    constexpr double largestRatio = 1.0 / 16;
    constexpr double negligible = 1e-19;

    EfronSums stepByStep(double atRisk, double dying, int deaths)
    {
        constexpr double nearUnderflow = 1e-250;
        EfronSums sums;
        double product = 1;
        for (int m = 0; m < deaths; ++m) {
            const double part = double(m) / deaths;
            const double rest = atRisk - part * dying;
            const double inverse = 1 / rest;
            sums.inverse += inverse;
            sums.part += part * inverse;
            sums.inverse2 += inverse * inverse;
            sums.part1 += part * inverse * inverse;
            sums.part2 += part * part * inverse * inverse;
            product *= rest / atRisk;
            if (product < nearUnderflow) {
                sums.log += std::log(product);
                product = 1;
            }
        }
        sums.log += std::log(product) + deaths * std::log(atRisk);
        return sums;
    }

    // Sum of (m / deaths)^j over the steps, by Euler and Maclaurin. The first term left out is below 1e-9, and the
    // series multiplies it by less than 1e-9. A derivative that is constant has no part in it.
    double powerSum(int j, double deaths)
    {
        if (j == 0)
            return deaths;
        const double square = deaths * deaths;
        const double first = j > 1 ? j : 0;
        const double third = j > 3 ? double(j) * (j - 1) * (j - 2) : 0;
        const double fifth = j > 5 ? third * (j - 3) * (j - 4) : 0;
        const double seventh = j > 7 ? fifth * (j - 5) * (j - 6) : 0;
        return deaths / (j + 1) - 0.5
            + (first / 12 - (third / 720 - (fifth / 30240 - seventh / 1209600 / square) / square) / square) / deaths;
    }

    EfronSums bySeries(double atRisk, double dying, int deaths)
    {
        const double ratio = dying / atRisk;
        EfronSums sums;
        double power = 1;
        double now = deaths;
        double next = powerSum(1, deaths);
        for (int j = 0; power > negligible; ++j) {
            const double afterNext = powerSum(j + 2, deaths);
            if (j > 0)
                sums.log -= power * now / j;
            sums.inverse += power * now;
            sums.part += power * next;
            sums.inverse2 += (j + 1) * power * now;
            sums.part1 += (j + 1) * power * next;
            sums.part2 += (j + 1) * power * afterNext;
            now = next;
            next = afterNext;
            power *= ratio;
        }
        const double square = atRisk * atRisk;
        sums.log += deaths * std::log(atRisk);
        sums.inverse /= atRisk;
        sums.part /= atRisk;
        sums.inverse2 /= square;
        sums.part1 /= square;
        sums.part2 /= square;
        return sums;
    }

} // namespace

EfronSums efronSums(double atRisk, double dying, int deaths)
{
    if (deaths < fewestForSeries || dying > largestRatio * atRisk)
        return stepByStep(atRisk, dying, deaths);
    return bySeries(atRisk, dying, deaths);
}

} // namespace Pistis
