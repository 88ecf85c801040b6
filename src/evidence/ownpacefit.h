#pragma once

#include "evidence/evidenceresult.h"
#include "evidence/ownpacerows.h"

#include <optional>

namespace Pistis {

enum class RatioBy { AllTenures, Period }; // Period: also one for each period of tenure

// Cox model of visits in the window and own usual pace together, within the strata of the rows. Up to `mostExactRows`
// rows the pace is taken as it is; beyond that it is put into eight bins of equal person-time, each with its mean.
// Absent where the losses do not tell both coefficients.
std::optional<OwnPaceResult> fitOwnPace(
    const OwnPaceRows &rows, int lag, RatioBy by = RatioBy::AllTenures, std::size_t mostExactRows = 500'000);

} // namespace Pistis
