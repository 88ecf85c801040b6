#pragma once

#include "evidence/risktable.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace Pistis {

// Tenures t with from < t <= to.
struct TenureRange
{
    int from = std::numeric_limits<int>::min();
    int to = std::numeric_limits<int>::max();

    bool contains(int tenure) const { return tenure > from && tenure <= to; }
};

// Numbers at risk and lost by level, one set for each time with a loss, those of one stratum after those of another.
// Only levels with somebody at risk are kept, so that many strata stay small.
struct LevelRiskSets
{
    struct Count
    {
        std::int32_t level = 0;
        std::int32_t number = 0;
    };

    struct Set
    {
        int tenure = 0;
        std::size_t atRiskEnd = 0; // one past its last count
        std::size_t lossesEnd = 0;
    };

    int levels = 0;
    std::vector<long long> personDays {}; // by level, of all strata
    std::vector<Set> sets {};
    std::vector<Count> atRisk {};
    std::vector<Count> losses {};

    int lossesWithin(const TenureRange &range) const;
};

LevelRiskSets levelRiskSets(const RiskTable &table);

} // namespace Pistis
