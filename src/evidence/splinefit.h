#pragma once

#include "evidence/evidenceresult.h"
#include "evidence/risktable.h"

#include <optional>

namespace Pistis {

// Cox model with a restricted cubic spline of the level: knots at the 10, 50 and 90 % points of person-days, columns x
// and one that is cubic between the outer knots and straight beyond them. Absent where two knots coincide or the losses
// do not tell both coefficients.
std::optional<SplineResult> fitSpline(const RiskTable &table);

} // namespace Pistis
