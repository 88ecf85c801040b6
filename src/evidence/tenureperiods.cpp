#include "evidence/tenureperiods.h"

#include "evidence/laganalysis.h"

#include <algorithm>
#include <limits>

namespace Pistis {

namespace {

    constexpr int never = std::numeric_limits<int>::max();

    struct Period
    {
        int from = 0;
        int to = never;
        int losses = 0;
    };

    // A period with too few losses is joined to the next, the last one to that before it.
    std::vector<Period> joinedPeriods(const LossesWithin &losses)
    {
        constexpr int year = 365;
        constexpr int enough = 10;
        std::vector<Period> periods;
        for (const auto &[from, to] : { std::pair(0, year), std::pair(year, 2 * year), std::pair(2 * year, never) })
            periods.push_back({ .from = from, .to = to, .losses = losses(from, to) });
        while (periods.size() > 1) {
            auto few = std::ranges::find_if(periods, [](const Period &period) { return period.losses < enough; });
            if (few == periods.end())
                break;
            if (few + 1 == periods.end())
                --few;
            few->to = (few + 1)->to;
            few->losses += (few + 1)->losses;
            periods.erase(few + 1);
        }
        return periods;
    }

    RiskTable within(const RiskTable &table, int from, int to)
    {
        RiskTable part { .levels = table.levels, .personDays = table.personDays };
        for (std::size_t time = 0; time < table.times.size(); ++time) {
            if (table.times[time] <= from || table.times[time] > to)
                continue;
            part.times.push_back(table.times[time]);
            for (int level = 0; level < table.levels; ++level) {
                part.atRisk.push_back(table.atRiskAt(time, level));
                part.losses.push_back(table.lossesAt(time, level));
            }
        }
        return part;
    }

} // namespace

bool changesWithTenure(const ChiSquareTest &zph)
{
    constexpr double level = 0.01;
    return zph.p && *zph.p < level;
}

std::vector<TenurePeriod> tenurePeriods(const LossesWithin &losses, const CoxWithin &cox)
{
    const std::vector<Period> joined = joinedPeriods(losses);
    if (joined.size() < 2)
        return {};
    std::vector<TenurePeriod> periods;
    for (const Period &period : joined) {
        const CoxResult result = cox(period.from, period.to);
        if (!result.hr || !result.hrLower || !result.hrUpper)
            return {};
        periods.push_back({ .from = period.from,
            .to = period.to == never ? std::nullopt : std::optional(period.to),
            .losses = period.losses,
            .hr = *result.hr,
            .lower = *result.hrLower,
            .upper = *result.hrUpper });
    }
    return periods;
}

std::vector<TenurePeriod> tenurePeriods(const RiskTable &table)
{
    const auto fitted = [&](int from, int to) { return lagFit({ .table = within(table, from, to) }); };
    return tenurePeriods([&](int from, int to) { return fitted(from, to).events; },
        [&](int from, int to) { return fitted(from, to).cox; });
}

} // namespace Pistis
