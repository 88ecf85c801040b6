#include "evidence/risktable.h"

#include <algorithm>
#include <numeric>

namespace Pistis {

namespace {

    double rowSum(const std::vector<double> &cells, std::size_t time, int levels)
    {
        const auto from = cells.begin() + std::ptrdiff_t(time) * levels;
        return std::accumulate(from, from + levels, 0.0);
    }

} // namespace

double RiskTable::sumAtRisk(std::size_t time) const { return rowSum(atRisk, time, levels); }
double RiskTable::sumLosses(std::size_t time) const { return rowSum(losses, time, levels); }
long long RiskTable::allPersonDays() const { return std::accumulate(personDays.begin(), personDays.end(), 0LL); }

RiskTable riskTable(const std::vector<AtRiskRow> &rows)
{
    return riskTable([&](const auto &use) { std::ranges::for_each(rows, use); });
}

RiskTable riskTable(const EachRow &eachRow)
{
    RiskTable table;
    int longest = 0;
    table.timesUpTo.assign(1, 0);
    eachRow([&](const AtRiskRow &row) {
        if (row.stop > longest)
            table.timesUpTo.resize(std::size_t(longest = row.stop) + 1);
        table.levels = std::max(table.levels, row.visits + 1);
        if (row.event)
            table.timesUpTo[std::size_t(row.stop)] = 1;
    });
    int count = 0;
    for (int t = 0; t <= longest; ++t) {
        int &upTo = table.timesUpTo[std::size_t(t)];
        if (upTo == 1)
            table.times.push_back(t);
        upTo = count += upTo;
    }

    const auto levels = std::size_t(table.levels);
    table.personDays.assign(levels, 0);
    table.losses.assign(table.times.size() * levels, 0);
    table.atRisk.assign((table.times.size() + 1) * levels, 0);
    eachRow([&](const AtRiskRow &row) {
        const auto level = std::size_t(row.visits);
        const auto first = std::size_t(table.timesUpTo[std::size_t(row.start)]);
        const auto last = std::size_t(table.timesUpTo[std::size_t(row.stop)]);
        table.personDays[level] += row.stop - row.start;
        table.atRisk[first * levels + level] += 1;
        table.atRisk[last * levels + level] -= 1;
        if (row.event)
            table.losses[(last - 1) * levels + level] += 1;
    });
    for (std::size_t cell = levels; cell < table.atRisk.size(); ++cell)
        table.atRisk[cell] += table.atRisk[cell - levels];
    table.atRisk.resize(table.times.size() * levels);
    return table;
}

RiskTable grouped(const RiskTable &table, const std::vector<int> &groupOf, int groups)
{
    RiskTable joined;
    joined.times = table.times;
    joined.timesUpTo = table.timesUpTo;
    joined.levels = groups;
    joined.personDays.assign(std::size_t(groups), 0);
    joined.atRisk.assign(table.times.size() * std::size_t(groups), 0);
    joined.losses = joined.atRisk;
    for (int level = 0; level < table.levels; ++level) {
        const auto group = std::size_t(groupOf[std::size_t(level)]);
        joined.personDays[group] += table.personDays[std::size_t(level)];
        for (std::size_t time = 0; time < table.times.size(); ++time) {
            joined.atRisk[time * std::size_t(groups) + group] += table.atRiskAt(time, level);
            joined.losses[time * std::size_t(groups) + group] += table.lossesAt(time, level);
        }
    }
    return joined;
}

} // namespace Pistis
