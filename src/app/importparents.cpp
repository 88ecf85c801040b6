#include "app/importparents.h"

#include "app/parentcheck.h"
#include "core/greekfold.h"
#include "storage/customerrepository.h"

#include <algorithm>

namespace Pistis {

ImportParents::ImportParents(
    Database &database, const CustomersFile &file, const Identities &book, const QList<RowIdentity> &rows)
    : m_database(database)
    , m_file(file)
    , m_book(book)
{
    if (std::ranges::all_of(file.rows, [](const CustomerRow &row) { return row.parent.isEmpty(); }))
        return; // then nobody asks
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const RowIdentity &row = rows.at(at);
        if (row.id.isNull())
            continue;
        m_inFile[greekFold(file.rows.at(at).name)].insert(row.id);
        if (!row.match.isFound())
            m_freshIds.insert(row.id);
    }
}

Result<std::optional<Customer>> ImportParents::placed(
    const Customer &customer, const CustomerRow &row, ImportPlan &plan)
{
    using Placed = std::optional<Customer>;
    if (row.parent.isEmpty())
        return Placed(customer);
    QSet<QUuid> parents = named(row.parent);
    if (parents.contains(customer.parent)) // the one of several that it belongs to already
        parents = { customer.parent };
    if (parents.size() != 1) {
        plan.report.faults.append(
            fault(row, parents.isEmpty() ? Fault::Reason::UnknownCustomer : Fault::Reason::AmbiguousCustomer));
        return Placed();
    }
    const QUuid parent = *parents.cbegin();
    const auto ring = isRing(customer.id, parent, [this](const QUuid &id) { return parentOf(id); });
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
    if (m_rows.isEmpty())
        return;
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

QSet<QUuid> ImportParents::named(const QString &name) const
{
    QSet<QUuid> ids = m_inFile.value(greekFold(name));
    for (const auto &[id, likeness] : m_book.alike({ .name = name }))
        ids.insert(id);
    return ids;
}

// What the file says of a customer comes before what the book does.
Result<QUuid> ImportParents::parentOf(const QUuid &customer) const
{
    const auto told = m_parents.constFind(customer);
    return told != m_parents.cend() ? Result<QUuid>(*told) : CustomerRepository(m_database).parentOf(customer);
}

Fault ImportParents::fault(const CustomerRow &row, Fault::Reason reason) const
{
    return {
        .file = m_file.fileName, .line = row.line, .column = m_file.parentColumn, .reason = reason, .text = row.parent
    };
}

} // namespace Pistis
