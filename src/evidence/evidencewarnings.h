#pragma once

#include "evidence/atriskrows.h"
#include "evidence/evidenceresult.h"

namespace Pistis {

class KaplanMeier;

struct WarningInput
{
    const EvidenceLog &log;
    const EvidenceResult &result;
    std::vector<RiskEnd> ends {}; // of the headline analysis
    ExposureRule rule {}; // of the headline analysis
    const KaplanMeier &curve;
};

// The warnings that follow from the log and the analyses alone, in the order of their numbers.
std::vector<EvidenceWarning> evidenceWarnings(const WarningInput &input);

} // namespace Pistis
