#pragma once

#include "evidence/evidenceresult.h"
#include "evidence/risktable.h"

namespace Pistis {

inline constexpr int bandCount = 6;

// Customers by level 0, 1, 2, 3, 4, 5 and more.
RiskTable bandTable(const RiskTable &table);

// Observed over expected, Cox by band indicators (reference: a band, or EvidenceParameters::mostLosses) and yearly
// retention at each pace.
std::vector<BandResult> bandResults(const RiskTable &bands, int reference);

} // namespace Pistis
