#pragma once

#include "core/businesshours.h"
#include "core/customersummary.h"

namespace Pistis {

// What follows the last contact with a customer.
struct NextContact
{
    CustomerSummary summary {};
    QDate day {}; // that the rhythm proposes, or the next one on which the doors are open; never before tomorrow
    bool isWanted = false; // nothing is planned yet, and the customer has a rhythm

    // The rhythm gives a day before, which is still to come but closed.
    bool isMovedByHours(const QDate &today) const { return summary.nextDue > today && day > summary.nextDue; }

    friend bool operator==(const NextContact &, const NextContact &) = default;
};

NextContact nextContactOf(const CustomerSummary &summary, const BusinessHours &hours, const QDate &today);

} // namespace Pistis
