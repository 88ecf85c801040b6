#include "app/calendarplanner.h"

#include "core/folds.h"
#include "core/provenance.h"
#include "exchange/icaltask.h"
#include "storage/promiserepository.h"
#include "storage/provenancerepository.h"
#include "storage/taskrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QList<Op> settlement(const QUuid &id, const CalendarItem &item)
    {
        switch (item.state) {
        case PromiseState::Open:
            return {};
        case PromiseState::Kept:
            return { eventOp(OpKind::promise, id, u"keep"_s,
                { { "on"_L1, dayText(item.doneOn.isValid() ? item.doneOn : item.day) } }) };
        case PromiseState::Broken:
            return { eventOp(OpKind::promise, id, u"break"_s, {}) };
        case PromiseState::Cancelled:
            return { eventOp(OpKind::promise, id, u"cancel"_s, {}) };
        }
        Q_UNREACHABLE();
    }

    // Another program has no other place for the customer than before the words.
    QString wordsOf(const CalendarItem &item, const QString &customerName)
    {
        const QString name = customerName + u':';
        const bool isNamed = item.customer.isNull() && item.text.size() > name.size() && item.text.startsWith(name);
        return isNamed ? item.text.sliced(name.size()).trimmed() : item.text;
    }

} // namespace

Result<void> CalendarPlanner::takePromise(const CalendarItem &item, const QString &file)
{
    const auto known = knownRecord<Promise>(
        PromiseRepository(m_database), ProvenanceRepository(m_database).promisesOf(item.uid), item.uid);
    if (!known)
        return known.error();
    if (*known)
        return changePromise(**known, item);
    return takeNew(item, file, [this, &item](const Visited &visited) {
        const Promise promise { .id = m_newId(),
            .customer = visited.customer.id,
            .person = personFor(visited.customer),
            .by = item.by,
            .words = wordsOf(item, visited.customer.name),
            .due = item.day };
        addNew(QList<Op> { makeOp(promise) } + settlement(promise.id, item), item,
            { .kind = RecordKind::Promise,
                .customer = visited.customer.name,
                .words = promise.words,
                .day = promise.due });
    });
}

Result<void> CalendarPlanner::changePromise(const Promise &before, const CalendarItem &item)
{
    const auto revision = revisionOf(before.id);
    if (!revision)
        return revision.error();
    QList<Op> ops;
    if (item.sequence > revision->sequence() && before.isOpen() && !before.deleted && !item.retracted) {
        if (item.day != before.due)
            ops.append(eventOp(OpKind::promise, before.id, u"redate"_s,
                { { "on"_L1, dayText(m_today) }, { "due"_L1, dayText(item.day) } }));
        ops += settlement(before.id, item);
    }
    if (!ops.isEmpty()) // as with visits
        putProvenance(
            ops.first(), { .uid = item.uid, .sequence = item.sequence - revision->changes - int(ops.size()) });
    return count(ops, before.customer, { .kind = RecordKind::Promise, .words = before.words, .day = item.day });
}

// Another program may have kept nothing of ours but the UID.
Result<std::optional<Task>> CalendarPlanner::knownTask(const CalendarItem &item) const
{
    return knownRecord<Task>(TaskRepository(m_database), ProvenanceRepository(m_database).tasksOf(item.uid), item.uid);
}

Result<void> CalendarPlanner::takeTask(const CalendarItem &item, const QString &file)
{
    return takeNew(item, file, [this, &item](const Visited &visited) {
        Task task = item.task;
        task.id = m_newId();
        task.customer = visited.customer.id;
        task.person = personFor(visited.customer);
        addNew({ createOp(task.id, fieldsOf(task)) }, item,
            { .kind = RecordKind::Task, .customer = visited.customer.name, .words = task.title, .day = task.due });
    });
}

Result<void> CalendarPlanner::changeTask(const Task &before, const CalendarItem &item)
{
    const auto revision = revisionOf(before.id);
    if (!revision)
        return revision.error();
    QList<Op> ops;
    Task after = before;
    if (item.sequence > revision->sequence() && !before.deleted && !item.retracted) {
        const auto visited = m_customers.find(before.customer);
        if (!visited)
            return visited.error();
        after = item.task;
        after.id = before.id;
        after.customer = before.customer;
        after.person = before.person;
        if (item.kind != CalendarItem::Kind::Task) {
            after.title = titleIn(after.title, (*visited)->customer.name);
            if (before.status == TaskStatus::Deferred && after.status == TaskStatus::NotStarted) {
                after.status = before.status; // for which it has no word
                after.snoozedUntil = before.snoozedUntil;
            }
        }
        ops = setOps(before.id, fieldsOf(before), fieldsOf(after));
    }
    if (!ops.isEmpty()) // likewise
        ops.append(taskProvenanceOp(
            before.id, { .uid = item.uid, .sequence = item.sequence - revision->changes - int(ops.size()) }));
    return count(ops, before.customer, { .kind = RecordKind::Task, .words = after.title, .day = after.due });
}

} // namespace Pistis
