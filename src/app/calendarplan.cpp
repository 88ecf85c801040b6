#include "app/importplan.h"

#include "app/calendarcustomers.h"
#include "app/lineidentity.h"
#include "core/folds.h"
#include "core/provenance.h"
#include "exchange/calendarreader.h"
#include "storage/identityrepository.h"
#include "storage/promiserepository.h"
#include "storage/provenancerepository.h"
#include "storage/visitrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    class CalendarPlanner
    {
    public:
        CalendarPlanner(Database &database, const Identities &identities, const NewId &newId, const QUuid &person,
            const QDate &today)
            : m_database(database)
            , m_newId(newId)
            , m_person(person)
            , m_today(today)
            , m_customers(database, identities)
        {
        }

        Result<void> take(const CalendarItem &item, const QString &file)
        {
            if (item.kind == CalendarItem::Kind::FollowUp) { // is computed, not kept
                ++m_plan.report.unchanged;
                return {};
            }
            return item.kind == CalendarItem::Kind::Visit ? takeVisit(item, file) : takePromise(item, file);
        }

        ImportPlan plan()
        {
            m_plan.changes = m_customers.movedFirstContacts();
            m_plan.report.movedFirstContacts = int(m_plan.changes.size());
            return std::move(m_plan);
        }

    private:
        using Visited = VisitedCustomers::Visited;

        Result<Visited *> customerOrFault(const CalendarItem &item, const QString &file)
        {
            const auto found = m_customers.find(item);
            if (!found || (*found)->match.isFound())
                return found;
            m_plan.report.faults.append({ .file = file,
                .line = item.line,
                .reason = faultOf((*found)->match).value_or(Fault::Reason::UnknownCustomer),
                .text = placed(item.customerName, item.customerPlace) });
            return nullptr;
        }

        struct Revision
        {
            int imported = 0;
            int changes = 0; // in the book since

            int sequence() const { return imported + changes; } // that the book would write
        };

        Result<Revision> revisionOf(const QUuid &record) const
        {
            const ProvenanceRepository provenances(m_database);
            const auto provenance = provenances.of(record);
            const auto changes = provenances.changeCount(record);
            if (!provenance || !changes)
                return !provenance ? provenance.error() : changes.error();
            return Revision { .imported = provenance->sequence, .changes = *changes };
        }

        template <typename Record, typename Repository>
        Result<std::optional<Record>> knownRecord(
            const Repository &repository, const Result<QList<QUuid>> &imported, const QString &uid) const
        {
            using Known = std::optional<Record>;
            if (!imported)
                return imported.error();
            const QUuid id = imported->isEmpty() ? QUuid::fromString(uid) : imported->constFirst();
            if (id.isNull())
                return Known();
            const auto found = repository.one(id);
            if (!found && found.error().kind != Error::Kind::NotFound)
                return found.error();
            return found ? Known(*found) : Known();
        }

        void count(const QList<Op> &ops)
        {
            ++(ops.isEmpty() ? m_plan.report.unchanged : m_plan.report.updated);
            if (!ops.isEmpty())
                m_plan.others.append(ops);
        }

        Result<void> takeVisit(const CalendarItem &item, const QString &file)
        {
            const auto known = knownRecord<Visit>(
                VisitRepository(m_database), ProvenanceRepository(m_database).visitsOf(item.uid), item.uid);
            if (!known)
                return known.error();
            if (*known)
                return changeVisit(**known, item);
            if (item.retracted) {
                ++m_plan.report.unchanged;
                return {};
            }
            const auto visited = customerOrFault(item, file);
            if (!visited)
                return visited.error();
            if (*visited == nullptr)
                return {};
            const Customer &customer = (*visited)->customer;
            const Visit visit { .id = m_newId(),
                .customer = customer.id,
                .person = customer.owner.isNull() ? m_person : customer.owner,
                .type = item.type,
                .status = item.status,
                .day = item.day,
                .startMs = item.startMs,
                .minutes = item.minutes,
                .note = item.text,
                .purpose = item.purpose,
                .outcome = item.outcome,
                .participants = item.participants };
            if (m_seen.contains(item.uid) || !(*visited)->takes(visit)) {
                ++m_plan.report.unchanged;
                return {};
            }
            Op op = visitOp(visit);
            if (!item.uid.isEmpty()) {
                m_seen.insert(item.uid);
                putProvenance(op, { .uid = item.uid, .sequence = item.sequence });
            }
            m_plan.others.append({ op });
            ++m_plan.report.added;
            return {};
        }

        Result<void> changeVisit(const Visit &before, const CalendarItem &item)
        {
            const auto revision = revisionOf(before.id);
            if (!revision)
                return revision.error();
            QList<Op> ops;
            if (item.sequence > revision->sequence() && !before.retracted && !item.retracted) {
                Visit after = before;
                after.status = item.status;
                after.day = item.day;
                after.startMs = item.startMs;
                after.note = item.text;
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
                const auto visited = m_customers.find(before.customer);
                if (!visited)
                    return visited.error();
                if ((*visited)->match.isFound())
                    (*visited)->noteFirst(after);
            }
            count(ops);
            return {};
        }

        Result<void> takePromise(const CalendarItem &item, const QString &file)
        {
            const auto known = knownRecord<Promise>(
                PromiseRepository(m_database), ProvenanceRepository(m_database).promisesOf(item.uid), item.uid);
            if (!known)
                return known.error();
            if (*known)
                return changePromise(**known, item);
            if (item.retracted) {
                ++m_plan.report.unchanged;
                return {};
            }
            const auto visited = customerOrFault(item, file);
            if (!visited)
                return visited.error();
            if (*visited == nullptr)
                return {};
            if (m_seen.contains(item.uid)) {
                ++m_plan.report.unchanged;
                return {};
            }
            const Customer &customer = (*visited)->customer;
            const Promise promise { .id = m_newId(),
                .customer = customer.id,
                .person = customer.owner.isNull() ? m_person : customer.owner,
                .by = item.by,
                .words = item.text,
                .due = item.day };
            Op made = makeOp(promise);
            if (!item.uid.isEmpty()) {
                m_seen.insert(item.uid);
                putProvenance(made, { .uid = item.uid, .sequence = item.sequence });
            }
            m_plan.others.append(QList<Op> { made } + settlement(promise.id, item));
            ++m_plan.report.added;
            return {};
        }

        static QList<Op> settlement(const QUuid &id, const CalendarItem &item)
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

        Result<void> changePromise(const Promise &before, const CalendarItem &item)
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
            if (!ops.isEmpty()) // the book is then as new as the file: each of them counts as one change
                putProvenance(
                    ops.first(), { .uid = item.uid, .sequence = item.sequence - revision->changes - int(ops.size()) });
            count(ops);
            return {};
        }

        Database &m_database;
        const NewId &m_newId;
        QUuid m_person;
        QDate m_today;
        CalendarCustomers m_customers;
        QSet<QString> m_seen;
        ImportPlan m_plan;
    };

} // namespace

Result<ImportPlan> planCalendar(
    Database &database, const CalendarFile &file, const NewId &newId, const QUuid &person, QDate today)
{
    QList<IdentityTraits> lines;
    for (const CalendarItem &item : file.items)
        lines.append(CalendarCustomers::traitsOf(item));
    const auto identities = IdentityRepository(database).identities(lines);
    if (!identities)
        return identities.error();
    CalendarPlanner planner(database, *identities, newId, person, today);
    for (const CalendarItem &item : file.items) {
        if (auto done = planner.take(item, file.fileName); !done)
            return done.error();
    }
    ImportPlan plan = planner.plan();
    plan.report.faults += file.faults;
    sortByLine(plan.report.faults);
    return plan;
}

} // namespace Pistis
