#pragma once

#include "core/businesshours.h"
#include "core/op.h"
#include "core/result.h"

namespace Pistis {

class PartyRepository;

// What persons keep of their own hours under new ones of the book: days that were as the book's go with it. Refuses to
// close somebody on every day.
Result<QList<Op>> personHoursOps(const PartyRepository &parties, const BusinessHours &after);

} // namespace Pistis
