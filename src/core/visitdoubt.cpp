#include "core/visitdoubt.h"

#include "core/visitplan.h"

#include <algorithm>

namespace Pistis {

bool isBeforeFirstContact(const Visit &visit, const QDate &firstContact)
{
    return visit.status == VisitStatus::Held && firstContact.isValid() && visit.day < firstContact;
}

VisitDoubt doubtOf(const Visit &visit, const Customer &customer, const QList<Visit> &ofDay, qint64 nowMs)
{
    VisitDoubt doubt { .customer = customer.id, .name = customer.name, .lostOn = customer.lostOn };
    if (isBeforeFirstContact(visit, customer.firstContact))
        doubt.firstContact = customer.firstContact;
    const Visit *plan = planOf(visit, ofDay, nowMs);
    doubt.isPlanned = plan;
    const auto counts
        = [](VisitStatus status) { return status == VisitStatus::Held || status == VisitStatus::Planned; };
    const auto other = std::ranges::find_if(ofDay, [&](const Visit &one) {
        return &one != plan && one.id != visit.id && one.day == visit.day && one.type == visit.type
            && counts(one.status);
    });
    if (counts(visit.status) && other != ofDay.end()) {
        doubt.isRepeated = true;
        doubt.repeatedStatus = other->status;
    }
    return doubt;
}

} // namespace Pistis
