#include "app/visitedcustomers.h"

#include "core/visitdoubt.h"
#include "storage/customerrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

namespace Pistis {

bool VisitedCustomers::Visited::takes(const Visit &visit)
{
    if (known.contains({ visit.day, int(visit.type) }))
        return false;
    known.insert({ visit.day, int(visit.type) });
    noteFirst(visit);
    return true;
}

void VisitedCustomers::Visited::noteFirst(const Visit &visit)
{
    if (isBeforeFirstContact(visit, customer.firstContact))
        earliest = earliest.isValid() ? std::min(earliest, visit.day) : visit.day;
}

Result<VisitedCustomers::Visited *> VisitedCustomers::find(const IdentityTraits &traits)
{
    const std::pair key { traits.name, traits.place };
    if (const auto known = m_named.constFind(key); known != m_named.cend() && traits.contacts.isEmpty())
        return &m_visited[*known];
    IdentityMatch match = m_identities.find(traits);
    // A visit makes no customer: who alone has the name is meant, whatever the place.
    if (match.outcome == IdentityMatch::Outcome::Namesake) {
        const IdentityMatch alone = m_identities.find({ .name = traits.name });
        match = alone.isFound() ? alone : match;
    }
    if (!match.isFound()) {
        m_none = { .match = match };
        return &m_none;
    }
    if (traits.contacts.isEmpty())
        m_named.insert(key, match.known.id);
    return find(match.known.id);
}

Result<VisitedCustomers::Visited *> VisitedCustomers::find(const QUuid &id)
{
    if (const auto known = m_visited.find(id); known != m_visited.end())
        return &*known;
    const auto found = CustomerRepository(m_database).one(id);
    if (!found && found.error().kind != Error::Kind::NotFound)
        return found.error();
    if (!found || found->customer.deleted) {
        m_none = {};
        return &m_none;
    }
    const auto visits = VisitRepository(m_database).ofCustomer(id);
    if (!visits)
        return visits.error();
    Visited visited { .match = { .outcome = IdentityMatch::Outcome::Name, .known = { .id = id } },
        .customer = found->customer };
    for (const Visit &visit : *visits)
        visited.known.insert({ visit.day, int(visit.type) });
    return &*m_visited.insert(id, visited);
}

QList<ImportPlan::Change> VisitedCustomers::movedFirstContacts() const
{
    QList<ImportPlan::Change> changes;
    for (const Visited &visited : m_visited) {
        if (!visited.earliest.isValid())
            continue;
        Customer after = visited.customer;
        after.firstContact = visited.earliest;
        changes.append({ .before = visited.customer, .after = after });
    }
    return changes;
}

} // namespace Pistis
