#pragma once

#include "evidence/atriskrows.h"
#include "evidence/evidenceresult.h"

namespace Pistis {

// Customers still there at a tenure, split at the median of their visits in the window up to it, and what became of
// them afterwards.
LandmarkResult landmark(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const EvidenceParameters &parameters);

} // namespace Pistis
