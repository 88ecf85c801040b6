#pragma once

#include "evidence/evidencelog.h"

#include <optional>

namespace Pistis {

// What the usual analysis would test: logistic regression of "still there at the cut" on visits per calendar month,
// over the customers of the naive view. Absent where it has no maximum (nobody lost, all lost, complete separation).
struct NaiveRegression
{
    double coef = 0; // log odds of being kept, per visit a month
    double se = 0;
    double p = 1; // Wald
};

std::optional<NaiveRegression> naiveRegression(const EvidenceLog &log, int cut);

} // namespace Pistis
