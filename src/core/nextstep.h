#pragma once

#include "core/customersummary.h"

namespace Pistis {

// The day that the rhythm proposes for the next contact, never before tomorrow.
QDate proposedNextContact(const CustomerSummary &summary, const QDate &today);

// Whether a next contact is still to be planned.
bool wantsNextContact(const CustomerSummary &summary, const QDate &today);

} // namespace Pistis
