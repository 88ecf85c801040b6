#include "app/calendarplanner.h"

#include "app/lineidentity.h"
#include "core/folds.h"
#include "core/provenance.h"
#include "storage/provenancerepository.h"
#include "storage/visitrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // What is left of a text by a program that dropped our own lines: it begins with the title, which we gave.
    QString withoutName(const QString &text, const QString &name)
    {
        return text == name ? QString() : text.startsWith(name + u'\n') ? text.mid(name.size() + 1) : text;
    }

    ImportEntry visitEntry(const Visit &visit, const QString &customer)
    {
        return { .kind = RecordKind::Visit,
            .customer = customer,
            .words = visit.note,
            .day = visit.day,
            .time = timeOf(visit) };
    }

} // namespace

Result<void> CalendarPlanner::take(const CalendarItem &item, const QString &file)
{
    if (item.kind == CalendarItem::Kind::FollowUp) { // is computed, not kept
        ++m_plan.report.unchanged;
        return {};
    }
    if (item.kind == CalendarItem::Kind::Visit)
        return takeVisit(item, file);
    const auto task = knownTask(item);
    if (!task)
        return task.error();
    if (*task)
        return changeTask(**task, item);
    return item.kind == CalendarItem::Kind::Task ? takeTask(item, file) : takePromise(item, file);
}

ImportPlan CalendarPlanner::plan()
{
    m_plan.changes = m_customers.movedFirstContacts();
    m_plan.report.movedFirstContacts = int(m_plan.changes.size());
    return std::move(m_plan);
}

Result<CalendarPlanner::Visited *> CalendarPlanner::customerOfNew(const CalendarItem &item, const QString &file)
{
    if (item.retracted || m_seen.contains(item.uid)) {
        ++m_plan.report.unchanged;
        return nullptr;
    }
    const auto found = m_customers.find(item);
    if (!found || (*found)->match.isFound())
        return found;
    m_plan.report.faults.append({ .file = file,
        .line = item.line,
        .reason = faultOf((*found)->match).value_or(Fault::Reason::UnknownCustomer),
        .text = placed(item.customerName, item.customerPlace) });
    return nullptr;
}

Result<CalendarPlanner::Revision> CalendarPlanner::revisionOf(const QUuid &record) const
{
    const ProvenanceRepository provenances(m_database);
    const auto provenance = provenances.of(record);
    const auto changes = provenances.changeCount(record);
    if (!provenance || !changes)
        return !provenance ? provenance.error() : changes.error();
    return Revision { .imported = provenance->sequence, .changes = *changes };
}

Result<void> CalendarPlanner::count(const QList<Op> &ops, const QUuid &customer, ImportEntry entry)
{
    ++(ops.isEmpty() ? m_plan.report.unchanged : m_plan.report.updated);
    if (ops.isEmpty())
        return {};
    const auto visited = m_customers.find(customer);
    if (!visited)
        return visited.error();
    m_plan.others.append(ops);
    entry.customer = (*visited)->customer.name;
    entry.isNew = false;
    m_plan.report.entries.append(entry);
    return {};
}

void CalendarPlanner::addNew(QList<Op> ops, const CalendarItem &item, const ImportEntry &entry)
{
    m_plan.report.entries.append(entry);
    if (!item.uid.isEmpty()) {
        m_seen.insert(item.uid);
        putProvenance(ops.first(), { .uid = item.uid, .sequence = item.sequence });
    }
    m_plan.others.append(ops);
    ++m_plan.report.added;
}

QUuid CalendarPlanner::personFor(const Customer &customer) const
{
    return customer.owner.isNull() ? m_person : customer.owner;
}

Result<void> CalendarPlanner::takeVisit(const CalendarItem &item, const QString &file)
{
    const auto known = knownRecord<Visit>(
        VisitRepository(m_database), ProvenanceRepository(m_database).visitsOf(item.uid), item.uid);
    if (!known)
        return known.error();
    if (*known)
        return changeVisit(**known, item);
    return takeNew(item, file, [this, &item](Visited &visited) {
        Visit visit = visitIn(item, item.text, visited.customer, m_person);
        visit.id = m_newId();
        if (visited.takes(visit))
            addNew({ visitOp(visit) }, item, visitEntry(visit, visited.customer.name));
        else
            ++m_plan.report.unchanged;
    });
}

Result<void> CalendarPlanner::changeVisit(const Visit &before, const CalendarItem &item)
{
    const auto revision = revisionOf(before.id);
    if (!revision)
        return revision.error();
    QList<Op> ops;
    Visit after = before;
    if (item.sequence > revision->sequence() && !before.retracted && !item.retracted) {
        const auto visited = m_customers.find(before.customer);
        if (!visited)
            return visited.error();
        after.status = item.status;
        after.day = item.day;
        after.startMs = item.startMs;
        after.note = withoutName(item.text, (*visited)->customer.name);
        const bool isOurs = !item.customer.isNull(); // and keeps what other programs have no place for
        if (item.startMs != 0 || isOurs)
            after.minutes = item.minutes;
        if (isOurs) {
            after.purpose = item.purpose;
            after.outcome = item.outcome;
            after.participants = item.participants;
        }
        ops = setOps(before.id, visitOp(before).value.toObject(), visitOp(after).value.toObject());
        for (Op &op : ops)
            op.kind = OpKind::amend;
        if ((*visited)->match.isFound())
            (*visited)->noteFirst(after);
    }
    if (!ops.isEmpty()) // the book is then as new as the file: each of them counts as one change
        ops.append(visitSequenceOp(before.id, item.sequence - revision->changes - int(ops.size())));
    return count(ops, before.customer, visitEntry(after, {}));
}

} // namespace Pistis
