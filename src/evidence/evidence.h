#pragma once

#include "evidence/evidencelog.h"
#include "evidence/evidenceresult.h"
#include "evidence/laganalysis.h"

namespace Pistis {

// All that is counted before anything is fitted.
struct EvidenceTables
{
    std::vector<RiskEnd> ends {};
    std::vector<RiskEnd> warningEnds {}; // empty without warning days
    std::vector<LagTables> lags {}; // those asked for, and those that the verdict looks at
    LagTables warningDated {};
};

EvidenceTables evidenceTables(const EvidenceLog &log, const EvidenceParameters &parameters);
EvidenceResult evidenceResult(
    const EvidenceLog &log, const EvidenceTables &tables, const EvidenceParameters &parameters);

// The tables behind what the verdict speaks of.
const LagTables &headlineTables(const EvidenceTables &tables, const EvidenceResult &result);

// Both steps. A log of any content has a result; what cannot be said is absent, and the verdict says why.
EvidenceResult evidenceResult(const EvidenceLog &log, const EvidenceParameters &parameters);

} // namespace Pistis
