#pragma once

#include "evidence/evidenceresult.h"
#include "evidence/risktable.h"

#include <functional>

namespace Pistis {

// Whether the test of proportional hazards says that one ratio for all tenures would be wrong.
bool changesWithTenure(const ChiSquareTest &zph);

// The ratio in the first year, in the second and later, joined until each has ten losses. Empty where only one period
// is left, or a ratio is not to be had. Tenures are in (from, to].
using LossesWithin = std::function<int(int from, int to)>;
using CoxWithin = std::function<CoxResult(int from, int to)>;
std::vector<TenurePeriod> tenurePeriods(const LossesWithin &losses, const CoxWithin &cox);

// Of a table by number of visits.
std::vector<TenurePeriod> tenurePeriods(const RiskTable &table);

} // namespace Pistis
