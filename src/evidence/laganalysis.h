#pragma once

#include "evidence/atriskrows.h"
#include "evidence/evidenceresult.h"
#include "evidence/risktable.h"

namespace Pistis {

// What is counted once per lag, and all that is fitted to it.
struct LagTables
{
    int lag = 0;
    std::vector<AtRiskRow> rows {};
    RiskTable table {};
};

LagTables lagTables(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule);
LagResult lagResult(const LagTables &tables, int referenceBand);

} // namespace Pistis
