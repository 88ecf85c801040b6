#pragma once

#include "evidence/atriskrows.h"

#include <functional>
#include <vector>

namespace Pistis {

// Numbers at risk and lost at each tenure with a loss, by level of exposure. All estimators of one exposure are exact
// functions of these counts.
struct RiskTable
{
    std::vector<int> times {}; // ascending
    int levels = 0;
    std::vector<double> atRisk {}; // times x levels
    std::vector<double> losses {}; // times x levels
    std::vector<long long> personDays {}; // by level
    std::vector<int> timesUpTo {}; // number of times <= t, for t = 0 .. longest tenure

    double atRiskAt(std::size_t time, int level) const
    {
        return atRisk[time * std::size_t(levels) + std::size_t(level)];
    }
    double lossesAt(std::size_t time, int level) const
    {
        return losses[time * std::size_t(levels) + std::size_t(level)];
    }
    double sumAtRisk(std::size_t time) const;
    double sumLosses(std::size_t time) const;
    long long allPersonDays() const;
};

// eachRow(use) calls use(row) for every row, and the same ones each time.
using EachRow = std::function<void(const std::function<void(const AtRiskRow &)> &use)>;

RiskTable riskTable(const EachRow &eachRow);
RiskTable riskTable(const std::vector<AtRiskRow> &rows);

// Levels joined to groups: groupOf[level] = group, 0 .. groups - 1.
RiskTable grouped(const RiskTable &table, const std::vector<int> &groupOf, int groups);

} // namespace Pistis
