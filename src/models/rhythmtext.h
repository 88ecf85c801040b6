#pragma once

#include "core/attainment.h"
#include "evidence/ownrhythm.h"

#include <QString>

namespace Pistis {

// "Quiet 63 days, 2.1 × this customer's own gap of 30 days (median of 7 gaps)"
QString ownRhythmText(const OwnRhythm &rhythm);
// "This quarter: 3 contacts by the rhythm, 2 held, 1 scheduled, 0 still to schedule: on schedule"
QString attainmentText(const Attainment &attainment);

} // namespace Pistis
