#include "evidence/rows/risksets.h"

#include "evidence/rows/compensatedsum.h"
#include "evidence/rows/timescale.h"

namespace Pistis {

namespace {

    RiskSets riskSetsOf(const SurvivalRows &rows, const std::vector<std::uint32_t> &members)
    {
        std::vector<double> stops;
        stops.reserve(members.size());
        for (const std::uint32_t row : members)
            stops.push_back(rows.stop[row]);
        const TimeScale scale(std::move(stops));

        const std::size_t times = scale.size();
        RiskSets sets { .time = scale.times(), .rows = members.size() };
        std::vector<CompensatedSum> entering(times + 1);
        std::vector<CompensatedSum> events(times);
        std::vector<CompensatedSum> censored(times);
        sets.deaths.resize(times);
        for (const std::uint32_t row : members) {
            const std::size_t stop = scale.countUpTo(rows.stop[row]) - 1;
            const double weight = rows.weightOf(row);
            entering[rows.isDelayed() ? scale.countUpTo(rows.start[row]) : 0].add(weight);
            (rows.event[row] > 0 ? events : censored)[stop].add(weight);
            sets.deaths[stop] += rows.event[row] > 0;
            sets.rowsWithEvent += rows.event[row] > 0;
        }
        CompensatedSum atRisk;
        for (std::size_t time = 0; time < times; ++time) {
            const CompensatedSum &in = entering[time];
            atRisk.add(in.sum);
            atRisk.add(in.lost);
            sets.atRisk.push_back(atRisk.value());
            sets.events.push_back(events[time].value());
            sets.censored.push_back(censored[time].value());
            for (const CompensatedSum &out : { events[time], censored[time] }) {
                atRisk.add(-out.sum);
                atRisk.add(-out.lost);
            }
        }
        return sets;
    }

} // namespace

std::vector<RiskSets> riskSets(const SurvivalRows &rows)
{
    std::vector<RiskSets> sets;
    for (const auto &members : rows.byStratum())
        sets.push_back(riskSetsOf(rows, members));
    return sets;
}

} // namespace Pistis
