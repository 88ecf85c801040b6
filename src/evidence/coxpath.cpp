#include "evidence/coxpath.h"

#include "evidence/efronsums.h"

#include <cmath>

namespace Pistis {

CoxPath::CoxPath(const RiskTable &table, double coef)
    : m_table(table)
    , m_hazard { 0 }
    , m_hazardMean { 0 }
{
    double weighted = 0;
    for (int level = 0; level < table.levels; ++level)
        weighted += level * double(table.personDays[std::size_t(level)]);
    m_centre = weighted / double(std::max(1LL, table.allPersonDays()));

    for (int level = 0; level < table.levels; ++level)
        m_weight.push_back(std::exp(coef * (level - m_centre)));

    for (std::size_t time = 0; time < table.times.size(); ++time) {
        double s[3] {};
        double d[3] {};
        double deaths = 0;
        double dyingLevels = 0;
        for (int level = 0; level < table.levels; ++level) {
            const double weight = m_weight[std::size_t(level)];
            const double dying = table.lossesAt(time, level);
            double power = weight;
            for (int r = 0; r < 3; ++r, power *= level) {
                s[r] += table.atRiskAt(time, level) * power;
                d[r] += dying * power;
            }
            deaths += dying;
            dyingLevels += dying * level;
        }
        const EfronSums sums = efronSums(s[0], d[0], int(deaths));
        const double means = s[1] * sums.inverse - d[1] * sums.part;
        const double information = s[2] * sums.inverse - d[2] * sums.part - s[1] * s[1] * sums.inverse2
            + 2 * s[1] * d[1] * sums.part1 - d[1] * d[1] * sums.part2;
        const double hazardMean = s[1] * sums.inverse2 - d[1] * sums.part1;
        m_information.push_back(information);
        m_score.push_back(dyingLevels - means);
        m_meanLevel.push_back(means / deaths);
        m_hazard.push_back(m_hazard.back() + sums.inverse);
        m_hazardMean.push_back(m_hazardMean.back() + hazardMean);
        m_dyingHazard.push_back(sums.inverse - sums.part);
        m_dyingHazardMean.push_back(hazardMean - s[1] * sums.part1 + d[1] * sums.part2);
    }
}

double CoxPath::scoreResidual(const AtRiskRow &row) const
{
    const double weight = m_weight[std::size_t(row.visits)];
    const auto from = std::size_t(m_table.timesUpTo[std::size_t(row.start)]);
    auto to = std::size_t(m_table.timesUpTo[std::size_t(row.stop)]);
    double value = 0;
    if (row.event) {
        --to;
        value = row.visits - m_meanLevel[to] - weight * (row.visits * m_dyingHazard[to] - m_dyingHazardMean[to]);
    }
    return value - weight * (row.visits * (m_hazard[to] - m_hazard[from]) - (m_hazardMean[to] - m_hazardMean[from]));
}

std::optional<double> CoxPath::proportionalityChisq() const
{
    std::vector<double> transform;
    double surv = 1;
    double mean = 0;
    double events = 0;
    for (std::size_t time = 0; time < m_table.times.size(); ++time) {
        const double dying = m_table.sumLosses(time);
        transform.push_back(1 - surv);
        mean += dying * (1 - surv);
        events += dying;
        surv *= 1 - dying / m_table.sumAtRisk(time);
    }
    mean /= events;
    double score = 0;
    double plain = 0;
    double mixed = 0;
    double timed = 0;
    for (std::size_t time = 0; time < transform.size(); ++time) {
        const double g = transform[time] - mean;
        score += g * m_score[time];
        plain += m_information[time];
        mixed += g * m_information[time];
        timed += g * g * m_information[time];
    }
    const double variance = timed - mixed * mixed / plain;
    if (!(plain > 0) || !(variance > 1e-12 * timed) || !std::isfinite(score))
        return {};
    return score * score / variance;
}

} // namespace Pistis
