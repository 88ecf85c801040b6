#pragma once

#include "core/businesshours.h"
#include "core/customersummary.h"

namespace Pistis {

// What speaks against a next contact on this day, in the interface's language: a day off, a contact that is planned
// already. Empty: nothing does.
QString planningText(const QDate &day, const CustomerSummary &summary, const BusinessHours &hours, const QDate &today);

} // namespace Pistis
