#pragma once

#include "evidence/risktable.h"

#include <optional>

namespace Pistis {

// Share of pairs in which the one lost had the higher risk; with a coefficient below 0 that is the lower level.
class Concordance
{
public:
    Concordance(const RiskTable &table, double coef);

    std::optional<double> c() const { return m_c; } // absent without pairs

    // Part of a row in the error of c; the variance is the sum over customers of their squared parts.
    double influence(const AtRiskRow &row) const;

private:
    struct Pairs
    {
        double concordant = 0;
        double discordant = 0;
        double tied = 0;

        Pairs &operator+=(const Pairs &other);
        Pairs operator-(const Pairs &other) const;
        double all() const { return concordant + discordant + tied; }
    };

    const RiskTable &m_table;
    std::size_t m_levels;
    // Pair counts of one subject of each level, at one time (losing there) or up to a time (being there when others
    // lose).
    std::vector<Pairs> m_losing {}; // times x levels
    std::vector<Pairs> m_present {}; // (times + 1) x levels, prefix sums
    Pairs m_total {};
    std::optional<double> m_c {};
};

} // namespace Pistis
