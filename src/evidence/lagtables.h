#pragma once

#include "evidence/counttables.h"
#include "evidence/kaplanmeier.h"
#include "evidence/riskpieces.h"
#include "evidence/risktable.h"

#include <optional>

namespace Pistis {

// What is counted per lag; all that is fitted follows from it.
struct LagTables
{
    int lag = 0;
    int customers = 0; // ever at risk
    int rows = 0; // runs of days with an unchanged number of visits
    std::optional<int> firstDay {}; // on which anybody is at risk
    RiskTable table {};
    TenureCounts tenure {}; // for the curve; only at lag 0
};

LagTables lagTables(const RiskPieces &pieces, const EvidenceLog &log, int lag);

// One for each lag of the rule, shortest first.
std::vector<LagTables> lagTables(const CountTables &counts);

// Lag 0 with losses dated at their first warning.
LagTables warningDatedTables(const CountTables &counts);

} // namespace Pistis
