#pragma once

#include "evidence/riskpieces.h"

#include <vector>

namespace Pistis {

// A row with the customer's usual pace as known before the window: visits per window, drawn towards the mean of all
// customers the shorter the history is (evidence.md 3.2).
struct PacedRow
{
    AtRiskRow row {};
    int known = 0; // days from the first contact to the day before the window
    int visits = 0; // in these days
    double pace = 0;
};

struct OwnPaceRows
{
    std::vector<PacedRow> rows {};
    double alpha = 0; // gamma prior of the daily pace, by moments
    double beta = 0; // days
};

// Customers are at risk a window later than without the pace, and rows end also where the tenure is a multiple of 30.
OwnPaceRows ownPaceRows(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule);

} // namespace Pistis
