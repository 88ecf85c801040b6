#include "app/importparents.h"

#include "core/greekfold.h"
#include "storage/customerrepository.h"
#include "storage/identityrepository.h"

namespace Pistis {

ImportParents::ImportParents(Database &database, const CustomersFile &file, const NewId &newId)
    : m_database(database)
    , m_file(file)
    , m_newId(newId)
{
    for (const CustomerRow &row : file.rows)
        m_names.insert(greekFold(row.name));
}

QUuid ImportParents::idOfNew(const QString &name)
{
    const QString key = greekFold(name);
    if (m_given.contains(key)) { // a namesake
        const QUuid id = m_newId();
        m_freshIds.insert(id);
        return id;
    }
    m_given.insert(key);
    return promisedId(key);
}

QUuid ImportParents::promisedId(const QString &key)
{
    QUuid &id = m_fresh[key];
    if (id.isNull()) {
        id = m_newId();
        m_freshIds.insert(id);
    }
    return id;
}

Result<std::optional<Customer>> ImportParents::placed(
    const Customer &customer, const CustomerRow &row, ImportPlan &plan)
{
    using Placed = std::optional<Customer>;
    if (row.parent.isEmpty())
        return Placed(customer);
    QUuid parent;
    const auto matches = find(greekFold(row.parent), row.parent, parent);
    if (!matches)
        return matches.error();
    if (*matches != 1) {
        plan.report.faults.append(
            fault(row, *matches == 0 ? Fault::Reason::UnknownCustomer : Fault::Reason::AmbiguousCustomer));
        return Placed();
    }
    const auto ring = isRing(customer.id, parent);
    if (!ring)
        return ring.error();
    if (*ring) {
        plan.report.faults.append(fault(row, Fault::Reason::CircularParent));
        return Placed();
    }
    m_parents.insert(customer.id, parent);
    m_rows.insert(customer.id, &row);
    Customer inside = customer;
    inside.parent = parent;
    return Placed(inside);
}

void ImportParents::leaveOutOrphans(ImportPlan &plan) const
{
    QSet<QUuid> coming;
    for (const ImportPlan::Change &fresh : std::as_const(plan.customers))
        coming.insert(fresh.after.id);
    const auto isMissing = [&](const QUuid &parent) { return m_freshIds.contains(parent) && !coming.contains(parent); };
    const auto leaveOut = [&](const ImportPlan::Change &change) {
        const auto row = m_rows.constFind(change.after.id);
        if (row == m_rows.cend() || !isMissing(change.after.parent))
            return false;
        plan.report.faults.append(fault(**row, Fault::Reason::UnknownCustomer));
        coming.remove(change.after.id);
        return true;
    };
    while (plan.customers.removeIf(leaveOut) + plan.changes.removeIf(leaveOut) > 0) { }
}

// How many there are, as far as one, none and more go; id of the only one.
Result<qsizetype> ImportParents::find(const QString &key, const QString &name, QUuid &id)
{
    const IdentityTraits traits { .name = name };
    const auto identities = IdentityRepository(m_database).identities({ traits });
    if (!identities)
        return identities.error();
    const IdentityMatch match = identities->find(traits);
    id = match.known.id;
    if (match.isFound() || match.outcome != IdentityMatch::Outcome::Nobody)
        return qsizetype(match.isFound() ? 1 : 2);
    if (!m_names.contains(key))
        return qsizetype(0);
    id = promisedId(key);
    return qsizetype(1);
}

Result<bool> ImportParents::isRing(const QUuid &customer, const QUuid &parent) const
{
    QSet<QUuid> passed;
    for (QUuid at = parent; !at.isNull() && !passed.contains(at);) {
        if (at == customer)
            return true;
        passed.insert(at);
        if (const auto next = m_parents.constFind(at); next != m_parents.cend()) {
            at = *next;
            continue;
        }
        const auto next = CustomerRepository(m_database).parentOf(at);
        if (!next)
            return next.error();
        at = *next;
    }
    return false;
}

Fault ImportParents::fault(const CustomerRow &row, Fault::Reason reason) const
{
    return {
        .file = m_file.fileName, .line = row.line, .column = m_file.parentColumn, .reason = reason, .text = row.parent
    };
}

} // namespace Pistis
