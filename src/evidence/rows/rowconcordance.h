#pragma once

#include "evidence/rows/survivalrows.h"

#include <optional>

namespace Pistis {

enum class PairWeight { Equal, InverseCensoring }; // n; n/G2 (Uno)

// Pairs of one who is lost at t and one at risk at t who is not, in the same stratum. Weighted by the product of the
// case weights; InverseCensoring also by 1/G(t-)^2, G the Kaplan-Meier curve of censoring with losses leaving first.
struct RowConcordance
{
    double concordant = 0; // the one lost has the higher score
    double discordant = 0;
    double tiedX = 0; // equal scores
    double tiedY = 0; // both lost at the same time
    double tiedXY = 0;
    std::optional<double> c {}; // absent without a pair
    std::optional<double> stdErr {}; // by rows, or by clusters
};

// InverseCensoring is not defined for rows with start times. O(n log n).
RowConcordance rowConcordance(const SurvivalRows &rows, const std::vector<double> &score, PairWeight pairWeight);

} // namespace Pistis
