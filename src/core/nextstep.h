#pragma once

#include "core/businesshours.h"
#include "core/customersummary.h"

namespace Pistis {

// The day that the rhythm proposes for the next contact, or the next one on which the doors are open; never before
// tomorrow.
QDate proposedNextContact(const CustomerSummary &summary, const QDate &today, const BusinessHours &hours);

// Whether a next contact is still to be planned.
bool wantsNextContact(const CustomerSummary &summary, const QDate &today);

} // namespace Pistis
