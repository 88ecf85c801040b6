#pragma once

#include "evidence/bands.h"
#include "evidence/riskpieces.h"

#include <array>
#include <vector>

namespace Pistis {

// The customers behind one band, as indices into the log.
struct BandMembers
{
    std::vector<int> lost {}; // were in the band when they were lost
    std::vector<int> present {}; // are in it on the last day of the analysis
};

std::array<BandMembers, bandCount> bandMembers(const EvidenceLog &log, const RiskPieces &pieces, int cut);

} // namespace Pistis
