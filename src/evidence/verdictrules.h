#pragma once

#include "evidence/evidenceresult.h"
#include "evidence/risktable.h"

#include <optional>
#include <vector>

namespace Pistis {

// What the rules look at besides the analyses themselves.
struct VerdictInput
{
    const LagResult &headline;
    const CoxResult &cox; // of the headline, or adjusted where that is asked for and can be had
    const RiskTable &table; // of the headline, by number of visits
    bool warningDated = false;
    bool inferred = false; // losses, from silence
    std::vector<LagResult> lags {}; // un-warned, at 0, 30, 60 and 90 days
    int window = 90;
    int cut = 0;
    std::optional<int> firstRiskDay {};
};

// The first rule that fits, with the numbers of its sentence.
Verdict verdictOf(const VerdictInput &input);

// How strong an unseen common cause would have to be (VanderWeele and Ding 2017, hazard ratios of common outcomes).
EValue evalueOf(const CoxResult &cox);

} // namespace Pistis
