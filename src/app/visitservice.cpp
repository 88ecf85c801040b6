#include "app/visitservice.h"

#include "app/attachmentchange.h"
#include "app/firstcontact.h"
#include "app/store.h"
#include "core/folds.h"
#include "core/visitplan.h"
#include "storage/attachmentrepository.h"
#include "storage/customerrepository.h"
#include "storage/partyrepository.h"
#include "storage/taskrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QList<Op> amendments(const Visit &before, const Visit &after)
    {
        QList<Op> ops = setOps(before.id, visitOp(before).value.toObject(), visitOp(after).value.toObject());
        for (Op &op : ops)
            op.kind = OpKind::amend;
        return ops;
    }

    Result<void> amended(OpWriter &writer, const Visit &before, const Visit &after)
    {
        const auto visit = cleaned(after, writer.clock().today());
        if (!visit)
            return visit.error();
        const auto first = firstContactOps(writer.database(), *visit);
        if (!first)
            return first.error();
        if (auto done = writer.append(amendments(before, *visit) + *first); !done)
            return done;
        return changeAttachments(writer, before.id, before.attachments, visit->attachments);
    }

    Result<QUuid> heldAs(OpWriter &writer, const QUuid &plan, const Visit &held)
    {
        const auto planned = VisitRepository(writer.database()).one(plan);
        if (!planned)
            return planned.error();
        if (auto done = amended(writer, *planned, heldAsPlanned(*planned, held)); !done)
            return done.error();
        return plan;
    }

    Result<QUuid> logged(OpWriter &writer, const Visit &draft)
    {
        auto visit = cleaned(draft, writer.clock().today());
        if (!visit)
            return visit.error();
        const auto ofDay = VisitRepository(writer.database()).ofDay(visit->customer, visit->day);
        if (!ofDay)
            return ofDay.error();
        if (const Visit *plan = planOf(*visit, *ofDay, writer.clock().nowMs()))
            return heldAs(writer, plan->id, *visit);
        Visit fresh = *std::move(visit);
        fresh.id = writer.newId();
        if (fresh.person.isNull())
            fresh.person = writer.person();
        const auto first = firstContactOps(writer.database(), fresh);
        if (!first)
            return first.error();
        if (auto done = writer.append(QList<Op> { visitOp(fresh) } + *first); !done)
            return done.error();
        if (auto done = changeAttachments(writer, fresh.id, {}, fresh.attachments); !done)
            return done.error();
        return fresh.id;
    }

    Result<void> moveTo(Visit &visit, const QDate &day, const QDate &today)
    {
        if (!day.isValid() || day < today)
            return Error { .kind = Error::Kind::Invalid, .subject = u"visit.past"_s };
        if (visit.day != day)
            visit.startMs = 0; // an hour of the old day
        visit.day = day;
        return {};
    }

    // The one for whose day the customer stands in the agenda.
    Result<std::optional<Task>> taskOfStep(Database &database, const CustomerSummary &summary)
    {
        if (summary.step.cause != AgendaCause::Task)
            return std::optional<Task>();
        const auto tasks = TaskRepository(database).ofCustomer(summary.customer.id);
        if (!tasks)
            return tasks.error();
        const auto found = std::ranges::find(*tasks, summary.step.day, &Task::stepDay);
        return found == tasks->cend() ? std::optional<Task>() : std::optional(*found);
    }

    // To be done on that day, also when it was put off.
    QList<Op> dueOps(const Task &task, const QDate &day)
    {
        Task after = task;
        after.due = day;
        if (task.status == TaskStatus::Deferred)
            after.status = TaskStatus::NotStarted;
        after.snoozedUntil = {};
        return setOps(task.id, fieldsOf(task), fieldsOf(after));
    }

    std::optional<Visit> firstPlanned(const QList<Visit> &visits)
    {
        std::optional<Visit> first;
        for (const Visit &visit : visits) {
            if (visit.status == VisitStatus::Planned && (!first || visit.day < first->day))
                first = visit;
        }
        return first;
    }

} // namespace

QFuture<Result<QUuid>> VisitService::log(const Visit &draft)
{
    return m_store.write([draft](OpWriter &writer) { return logged(writer, draft); });
}

QFuture<Result<void>> VisitService::logWithEach(const Visit &draft, const QList<QUuid> &customers)
{
    return m_store.write([draft, customers](OpWriter &writer) -> Result<void> {
        if (customers.isEmpty())
            return Error { .kind = Error::Kind::Invalid, .subject = u"visit.customer"_s };
        for (const QUuid &customer : customers) {
            Visit visit = draft;
            visit.customer = customer;
            if (const auto id = logged(writer, visit); !id)
                return id.error();
        }
        return {};
    });
}

QFuture<Result<QList<VisitDoubt>>> VisitService::doubts(const Visit &draft, const QList<QUuid> &customers) const
{
    const qint64 now = m_store.clock().nowMs();
    return m_store.read([draft, customers, now](Database &database) -> Result<QList<VisitDoubt>> {
        QList<VisitDoubt> doubts;
        for (const QUuid &id : customers) {
            const auto known = CustomerRepository(database).one(id);
            if (!known)
                return known.error();
            const auto ofDay = VisitRepository(database).ofDay(known->customer.id, draft.day);
            if (!ofDay)
                return ofDay.error();
            if (const VisitDoubt doubt = doubtOf(draft, known->customer, *ofDay, now); doubt.isAny())
                doubts.append(doubt);
        }
        return doubts;
    });
}

QFuture<Result<void>> VisitService::change(const Visit &before, const Visit &after)
{
    return m_store.write([before, after](OpWriter &writer) { return amended(writer, before, after); });
}

QFuture<Result<NextContact>> VisitService::nextContact(const QUuid &customer) const
{
    const QDate today = m_store.clock().today();
    return m_store.read([customer, today](Database &database) -> Result<NextContact> {
        const auto summary = CustomerRepository(database).one(customer);
        if (!summary)
            return summary.error();
        const auto hours = PartyRepository(database).ownerHours();
        if (!hours)
            return hours.error();
        return nextContactOf(*summary, hours->of(summary->customer.owner), today);
    });
}

QFuture<Result<QUuid>> VisitService::plan(const QUuid &customer, const QDate &day)
{
    if (!day.isValid() || day < m_store.clock().today())
        return QtFuture::makeReadyFuture(
            Result<QUuid>(Error { .kind = Error::Kind::Invalid, .subject = u"visit.past"_s }));
    return log({ .customer = customer, .status = VisitStatus::Planned, .day = day });
}

QFuture<Result<void>> VisitService::settle(const QUuid &id, VisitStatus status, const QString &reason)
{
    return amendPlanned(id, [status, reason](Visit &visit) -> Result<void> {
        if (status != VisitStatus::Held && reason.trimmed().isEmpty())
            return Error { .kind = Error::Kind::Invalid, .subject = u"visit.reason"_s };
        visit.status = status;
        visit.reason = reason.trimmed();
        return {};
    });
}

QFuture<Result<void>> VisitService::move(const QUuid &id, const QDate &day)
{
    const QDate today = m_store.clock().today();
    return amendPlanned(id, [day, today](Visit &visit) { return moveTo(visit, day, today); });
}

QFuture<Result<CustomerSummary>> VisitService::moveOrPlan(const QUuid &customer, const QDate &day)
{
    return m_store.write([customer, day](OpWriter &writer) -> Result<CustomerSummary> {
        const CustomerRepository customers(writer.database());
        const auto before = customers.one(customer);
        if (!before)
            return before.error();
        const auto task = taskOfStep(writer.database(), *before);
        const auto visits = VisitRepository(writer.database()).ofCustomer(customer);
        if (!task || !visits)
            return task ? visits.error() : task.error();
        const std::optional<Visit> next = firstPlanned(*visits);
        Visit after = next.value_or(Visit {
            .id = writer.newId(), .customer = customer, .person = writer.person(), .status = VisitStatus::Planned });
        if (auto done = moveTo(after, day, writer.clock().today()); !done)
            return done.error();
        const QList<Op> ops = *task ? dueOps(**task, day)
            : next                  ? amendments(*next, after)
                                    : QList<Op> { visitOp(after) };
        if (auto done = writer.append(ops); !done)
            return done.error();
        return customers.one(customer);
    });
}

QFuture<Result<void>> VisitService::amendPlanned(const QUuid &id, const std::function<Result<void>(Visit &)> &amend)
{
    return m_store.write([id, amend](OpWriter &writer) -> Result<void> {
        const auto known = VisitRepository(writer.database()).one(id);
        if (!known)
            return known.error();
        if (known->retracted || known->status != VisitStatus::Planned)
            return Error { .kind = Error::Kind::Conflict, .subject = u"visit"_s };
        Visit after = *known;
        if (auto done = amend(after); !done)
            return done;
        return amended(writer, *known, after);
    });
}

QFuture<Result<void>> VisitService::retract(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) {
        return writer.append(Op { .kind = OpKind::retract, .entity = id, .value = QJsonObject() });
    });
}

QFuture<Result<Visit>> VisitService::visit(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return VisitRepository(database).one(id); });
}

QFuture<Result<QByteArray>> VisitService::contentOf(const Attachment &attachment) const
{
    return m_store.read(
        [hash = attachment.hash](Database &database) { return AttachmentRepository(database).content(hash); });
}

} // namespace Pistis
