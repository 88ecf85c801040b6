#include "evidence/levelrisksets.h"

namespace Pistis {

LevelRiskSets LevelRiskSets::within(int from, int to) const
{
    LevelRiskSets part { .levels = levels, .personDays = personDays };
    Set before;
    for (const Set &set : sets) {
        if (set.tenure > from && set.tenure <= to) {
            const auto keep = [](const std::vector<Count> &counts, std::size_t first, std::size_t end, auto &kept) {
                kept.insert(kept.end(), counts.begin() + std::ptrdiff_t(first), counts.begin() + std::ptrdiff_t(end));
            };
            keep(atRisk, before.atRiskEnd, set.atRiskEnd, part.atRisk);
            keep(losses, before.lossesEnd, set.lossesEnd, part.losses);
            part.sets.push_back(
                { .tenure = set.tenure, .atRiskEnd = part.atRisk.size(), .lossesEnd = part.losses.size() });
        }
        before = set;
    }
    return part;
}

int LevelRiskSets::lossesWithin(int from, int to) const
{
    int sum = 0;
    std::size_t loss = 0;
    for (const Set &set : sets) {
        for (; loss < set.lossesEnd; ++loss)
            sum += set.tenure > from && set.tenure <= to ? losses[loss].number : 0;
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
