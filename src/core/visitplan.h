#pragma once

#include "core/visit.h"

namespace Pistis {

// The open plan that a new contact, held on that day, was; null: none. One whose time is still to come was not. Of
// several it is the one whose time is nearest, or the first. ofDay: the customer's visits of that day.
const Visit *planOf(const Visit &held, const QList<Visit> &ofDay, qint64 nowMs);

// The plan as it was held: what was noted of it then, beside what stood in it before.
Visit heldAsPlanned(const Visit &plan, const Visit &held);

} // namespace Pistis
