#pragma once

#include "evidence/evidencelog.h"

#include <optional>
#include <vector>

namespace Pistis {

// Losses where no contract says so (evidence.md 2, rule 9): a customer is lost when nothing has come from them for six
// times their own mean gap between signals, at least 60 and at most 365 days.
struct InferredLosses
{
    // One entry a spell, those of one customer together. A loss stands at the last signal; who comes back begins anew.
    EvidenceLog log {};
    std::vector<int> customers {}; // by spell: index into the given log
    std::optional<double> cameBack {}; // share of the losses noticed in the last year before the cut
};

// signals[i]: days of orders, requests and replies of customer i of the log, in any order; the seller's own visits are
// not among them. Explicit losses are not looked at, competing ends are.
InferredLosses inferredLosses(const EvidenceLog &log, const std::vector<std::vector<int>> &signals, int cut);

} // namespace Pistis
