#include "app/visitedcustomers.h"

#include "core/greekfold.h"
#include "core/visitdoubt.h"
#include "storage/customerrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

namespace Pistis {

Result<NamedCustomer> customerNamed(Database &database, const QString &name)
{
    const CustomerRepository repository(database);
    const auto ids = repository.named(name);
    if (!ids)
        return ids.error();
    NamedCustomer match { .matches = ids->size() };
    if (ids->size() == 1) {
        const auto found = repository.one(ids->constFirst());
        if (!found)
            return found.error();
        match.customer = found->customer;
    }
    return match;
}

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
    if (isBeforeFirstContact(visit, customer))
        earliest = earliest.isValid() ? std::min(earliest, visit.day) : visit.day;
}

Result<VisitedCustomers::Visited *> VisitedCustomers::find(const QString &name)
{
    const QString key = greekFold(name);
    if (const auto known = m_names.constFind(key); known != m_names.cend() && !known->isNull())
        return &m_visited[*known];
    const auto match = customerNamed(m_database, name);
    if (!match)
        return match.error();
    if (match->matches != 1) {
        m_none = { .matches = match->matches };
        return &m_none;
    }
    m_names.insert(key, match->customer.id);
    return find(match->customer.id);
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
    Visited visited { .matches = 1, .customer = found->customer };
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
