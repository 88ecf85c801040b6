#pragma once

#include "evidence/atriskrows.h"
#include "evidence/evidenceresult.h"

namespace Pistis {

// Days between visits, pooled over customers; the open last gap counts as censored, because the mean of completed gaps
// is too short. The first contact is a visit, unless it lies before the start of the log.
GapsResult visitGaps(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const EvidenceParameters &parameters);

} // namespace Pistis
