#include "evidence/rows/coxpass.h"

#include <algorithm>
#include <cmath>

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

namespace {

    double linear(const CoxRiskSets &sets, const Eigen::VectorXd &beta, std::size_t place)
    {
        const double *x = sets.xOf(place);
        double sum = 0;
        for (int column = 0; column < sets.columns; ++column)
            sum += beta[column] * x[column];
        return sum;
    }

} // namespace

double RiskScores::logOf(const CoxRiskSets &sets, std::size_t place) const { return linear(sets, beta, place) - shift; }

RiskScores riskScores(const CoxRiskSets &sets, const Eigen::VectorXd &beta, RiskScores &&memory)
{
    RiskScores scores { .beta = beta, .value = std::move(memory.value) };
    scores.value.resize(sets.places());
    if (scores.value.empty())
        return scores;
    Eigen::Map<Eigen::ArrayXd> values(scores.value.data(), Eigen::Index(scores.value.size()));
    if (beta.isZero(0)) {
        values = 1;
    } else {
        for (std::size_t place = 0; place < sets.places(); ++place)
            scores.value[place] = linear(sets, beta, place);
        scores.shift = values.maxCoeff();
        values = (values - scores.shift).exp();
    }
    for (std::size_t place = 0; place < sets.weight.size(); ++place)
        scores.value[place] *= sets.weight[place];
    return scores;
}

} // namespace Pistis
