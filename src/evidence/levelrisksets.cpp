#include "evidence/levelrisksets.h"

namespace Pistis {

int LevelRiskSets::lossesWithin(const TenureRange &range) const
{
    int sum = 0;
    std::size_t loss = 0;
    for (const Set &set : sets) {
        for (; loss < set.lossesEnd; ++loss)
            sum += range.contains(set.tenure) ? losses[loss].number : 0;
    }
    return sum;
}

LevelRiskSets levelRiskSets(const RiskTable &table)
{
    LevelRiskSets result { .levels = table.levels, .personDays = table.personDays };
    for (std::size_t time = 0; time < table.times.size(); ++time) {
        for (int level = 0; level < table.levels; ++level) {
            const auto atRisk = std::int32_t(table.atRiskAt(time, level));
            const auto losses = std::int32_t(table.lossesAt(time, level));
            if (atRisk > 0)
                result.atRisk.push_back({ .level = level, .number = atRisk });
            if (losses > 0)
                result.losses.push_back({ .level = level, .number = losses });
        }
        result.sets.push_back(
            { .tenure = table.times[time], .atRiskEnd = result.atRisk.size(), .lossesEnd = result.losses.size() });
    }
    return result;
}

} // namespace Pistis
