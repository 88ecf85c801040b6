#pragma once

#include "evidence/evidenceresult.h"
#include "evidence/risktable.h"

namespace Pistis {

// Unweighted log-rank test between the levels of the table; levels that are never at risk do not count.
ChiSquareTest logRank(const RiskTable &table);

// Losses to be expected at each level if only tenure decided: sum over times of d(t) * Y_level(t) / Y(t).
std::vector<double> expectedLosses(const RiskTable &table);

} // namespace Pistis
