#pragma once

#include "evidence/evidenceresult.h"
#include "evidence/risktable.h"

namespace Pistis {

// Share of pairs in which the one lost had the higher risk; with a coefficient below 0 that is the lower level. The
// standard error is taken over customers.
ConcordanceResult concordance(const std::vector<AtRiskRow> &rows, const RiskTable &table, double coef);

} // namespace Pistis
