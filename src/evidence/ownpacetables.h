#pragma once

#include "evidence/levelrisksets.h"
#include "evidence/ownpacerows.h"

#include <array>

namespace Pistis {

// Paces put into eight bins of equal person-time, and the risk sets of all strata by visits and bin. Small where the
// rows are not: one segment is counted after the other.
struct OwnPaceTables
{
    static constexpr int bins = 8;

    LevelRiskSets sets {}; // level: visits x bins + bin
    std::array<double, bins> meanPace {};
    int strata = 0; // with anybody at risk
};

OwnPaceTables ownPaceTables(const OwnPaceRows &rows);

} // namespace Pistis
