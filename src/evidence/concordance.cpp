#include "evidence/concordance.h"

namespace Pistis {

Concordance::Pairs &Concordance::Pairs::operator+=(const Pairs &other)
{
    concordant += other.concordant;
    discordant += other.discordant;
    tied += other.tied;
    return *this;
}

Concordance::Pairs Concordance::Pairs::operator-(const Pairs &other) const
{
    return { concordant - other.concordant, discordant - other.discordant, tied - other.tied };
}

Concordance::Concordance(const RiskTable &table, double coef)
    : m_table(table)
    , m_levels(std::size_t(table.levels))
{
    const bool highIsRisk = coef > 0;
    m_losing.resize(table.times.size() * m_levels);
    m_present.resize((table.times.size() + 1) * m_levels);
    for (std::size_t time = 0; time < table.times.size(); ++time) {
        const double dying = table.sumLosses(time);
        const double staying = table.sumAtRisk(time) - dying;
        double stayingBelow = 0;
        double dyingBelow = 0;
        for (int level = 0; level < table.levels; ++level) {
            const auto cell = time * m_levels + std::size_t(level);
            const double dyingHere = table.lossesAt(time, level);
            const double stayingHere = table.atRiskAt(time, level) - dyingHere;
            const double stayingAbove = staying - stayingBelow - stayingHere;
            const double dyingAbove = dying - dyingBelow - dyingHere;
            const Pairs one = highIsRisk ? Pairs { stayingBelow, stayingAbove, stayingHere }
                                         : Pairs { stayingAbove, stayingBelow, stayingHere };
            m_losing[cell] = one;
            m_total += { dyingHere * one.concordant, dyingHere * one.discordant, dyingHere * one.tied };
            Pairs &sum = m_present[cell + m_levels];
            sum = m_present[cell];
            sum += highIsRisk ? Pairs { dyingAbove, dyingBelow, dyingHere }
                              : Pairs { dyingBelow, dyingAbove, dyingHere };
            stayingBelow += stayingHere;
            dyingBelow += dyingHere;
        }
    }
    if (m_total.all() > 0)
        m_c = (m_total.concordant + m_total.tied / 2) / m_total.all();
}

double Concordance::influence(const AtRiskRow &row) const
{
    const auto level = std::size_t(row.visits);
    const auto from = std::size_t(m_table.timesUpTo[std::size_t(row.start)]);
    auto to = std::size_t(m_table.timesUpTo[std::size_t(row.stop)]);
    Pairs sum;
    if (row.event)
        sum += m_losing[--to * m_levels + level];
    sum += m_present[to * m_levels + level] - m_present[from * m_levels + level];
    return (sum.concordant + sum.tied / 2 - m_c.value_or(0) * sum.all()) / m_total.all();
}

} // namespace Pistis
