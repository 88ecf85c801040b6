#include "evidence/rows/coxpass.h"

#include <cmath>
#include <limits>

namespace Pistis {

void RiskSetSums::sumTies(const CoxRiskSets::EventTime &time, Ties ties)
{
    a = b = aa = ab = bb = logs = 0;
    const bool steps = ties == Ties::Efron && time.deaths > 1;
    const std::uint32_t count = steps ? time.deaths : 1;
    const double weight = time.deathWeight / count;
    for (std::uint32_t m = 0; m < count; ++m) {
        const double share = steps ? double(m) / count : 0;
        const double left = s0 - share * d0;
        const double inverse = weight / left;
        logs += weight * std::log(left);
        a += inverse;
        b += share * inverse;
        aa += inverse / left;
        ab += share * inverse / left;
        bb += share * share * inverse / left;
    }
}

Eigen::MatrixXd RiskSetSums::variances() const
{
    Eigen::MatrixXd sum = a * s2 - aa * s1 * s1.transpose();
    if (d0 > 0)
        sum += ab * (s1 * d1.transpose() + d1 * s1.transpose()) - b * d2 - bb * d1 * d1.transpose();
    return sum;
}

RiskScores riskScores(const CoxRiskSets &sets, const Eigen::VectorXd &beta)
{
    RiskScores scores { .value = std::vector<double>(sets.places()),
        .linear = std::vector<double>(sets.places()),
        .shift = -std::numeric_limits<double>::infinity() };
    for (std::size_t place = 0; place < sets.places(); ++place) {
        const double *x = sets.xOf(place);
        double linear = 0;
        for (int column = 0; column < sets.columns; ++column)
            linear += beta[column] * x[column];
        scores.linear[place] = linear;
        scores.shift = std::max(scores.shift, linear);
    }
    for (std::size_t place = 0; place < sets.places(); ++place)
        scores.value[place] = sets.weightOf(place) * std::exp(scores.linear[place] - scores.shift);
    return scores;
}

} // namespace Pistis
