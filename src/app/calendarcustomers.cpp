#include "app/calendarcustomers.h"

#include "app/lineidentity.h"
#include "storage/contactrepository.h"
#include "storage/customerrepository.h"

namespace Pistis {

IdentityTraits CalendarCustomers::traitsOf(const CalendarItem &item)
{
    return { .name = item.customerName, .place = item.customerPlace };
}

Result<VisitedCustomers::Visited *> CalendarCustomers::find(const CalendarItem &item)
{
    if (!item.customer.isNull()) {
        const auto own = m_customers.find(item.customer);
        if (!own || (*own)->match.isFound())
            return own;
    }
    for (const QString &address : item.emails) {
        const Contact contact { .kind = ContactKind::Email, .value = address };
        const auto owners = ContactRepository(m_database).ownersOf(contact);
        if (!owners)
            return owners.error();
        if (owners->size() == 1)
            return m_customers.find(owners->constFirst());
    }
    const auto named = m_customers.find(traitsOf(item));
    if (!named || (*named)->match.isFound() || faultOf((*named)->match))
        return named;
    const auto within = CustomerRepository(m_database).namedWithin(item.customerName);
    if (!within)
        return within.error();
    return within->isNull() || (*named)->match.outcome == IdentityMatch::Outcome::Namesake ? named
                                                                                           : m_customers.find(*within);
}

} // namespace Pistis
