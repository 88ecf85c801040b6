#pragma once

#include "core/customer.h"
#include "core/visit.h"

namespace Pistis {

// What about a visit may be a slip; it can be stored all the same.
struct VisitDoubt
{
    QUuid customer {};
    QString name {};
    QDate firstContact {}; // that the visit comes before, and that would move to its day; else invalid
    bool isPlanned = false; // it is one that was planned for that day
    bool isRepeated = false; // there is another of the same customer, day and type
    VisitStatus repeatedStatus = VisitStatus::Held; // of that one

    QDate lostOn {}; // of a customer who is lost

    bool isAny() const { return firstContact.isValid() || isPlanned || isRepeated || lostOn.isValid(); }
    friend bool operator==(const VisitDoubt &, const VisitDoubt &) = default;
};

// Whether a contact was held before what is known as the first one.
bool isBeforeFirstContact(const Visit &visit, const QDate &firstContact);

// ofDay: the customer's visits of that day, of which the visit itself may be one.
VisitDoubt doubtOf(const Visit &visit, const Customer &customer, const QList<Visit> &ofDay, qint64 nowMs);

} // namespace Pistis
