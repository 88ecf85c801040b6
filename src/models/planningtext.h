#pragma once

#include "core/nextstep.h"

namespace Pistis {

// Asks for the day that follows a contact. Where the doors are closed on the day of the rhythm, which the customer's
// card names, it says so.
QString proposalText(const NextContact &next, const QDate &today);

// What speaks against a next contact on this day, in the interface's language: a day off, a contact that is planned
// already. Empty: nothing does.
QString planningText(const QDate &day, const CustomerSummary &summary, const BusinessHours &hours, const QDate &today);

// After a customer was carried to a day: what is due before it all the same. Empty: the customer stands on that day.
QString carriedText(const CustomerSummary &summary, const QDate &day, const QDate &today);

} // namespace Pistis
