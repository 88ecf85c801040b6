#pragma once

#include "core/visit.h"

namespace Pistis {

// The open plan that a new contact, held on that day, was; null: none. ofDay: the customer's visits of that day.
const Visit *planOf(const Visit &held, const QList<Visit> &ofDay);

// The plan as it was held: what was noted of it then, beside what stood in it before.
Visit heldAsPlanned(const Visit &plan, const Visit &held);

} // namespace Pistis
