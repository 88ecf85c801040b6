#pragma once

#include "evidence/risktable.h"

#include <optional>

namespace Pistis {

// What a Cox fit of one covariate, the level itself, needs for its residuals and checks, at every time with a loss.
class CoxPath
{
public:
    CoxPath(const RiskTable &table, double coef);

    double scoreResidual(const AtRiskRow &row) const;

    // Score test of adding g(t) * level, g = 1 - S(t-) of the Kaplan-Meier of all rows (cox.zph, transform km).
    std::optional<double> proportionalityChisq() const;

private:
    const RiskTable &m_table;
    double m_centre = 0;
    std::vector<double> m_weight {}; // by level
    std::vector<double> m_information {}; // by time
    std::vector<double> m_score {}; // by time: sum over the dying of level minus mean
    std::vector<double> m_meanLevel {}; // mean over the Efron steps
    std::vector<double> m_hazard {}; // prefix sums, one more than times
    std::vector<double> m_hazardMean {}; // the same, each step times its mean level
    std::vector<double> m_dyingHazard {}; // by time, steps weighted by 1 - m/e
    std::vector<double> m_dyingHazardMean {};
};

} // namespace Pistis
