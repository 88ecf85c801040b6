#include "app/visitservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "core/textcheck.h"
#include "storage/visitrepository.h"

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

    Result<Visit> checked(Visit visit, const QDate &today)
    {
        auto note = cleanedText(visit.note, u"visit.note"_s);
        if (!note)
            return note.error();
        auto reason = cleanedText(visit.reason, u"visit.reason"_s);
        if (!reason)
            return reason.error();
        visit.note = *note;
        visit.reason = *reason;
        return validated(visit, today);
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

} // namespace

QFuture<Result<QUuid>> VisitService::log(const Visit &draft)
{
    return m_store.write([draft](OpWriter &writer) -> Result<QUuid> {
        auto visit = checked(draft, writer.clock().today());
        if (!visit)
            return visit.error();
        Visit fresh = *std::move(visit);
        fresh.id = writer.newId();
        if (fresh.person.isNull())
            fresh.person = writer.person();
        if (auto done = writer.append(visitOp(fresh)); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> VisitService::change(const Visit &before, const Visit &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        const auto visit = checked(after, writer.clock().today());
        if (!visit)
            return visit.error();
        return writer.append(amendments(before, *visit));
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

QFuture<Result<void>> VisitService::moveOrPlan(const QUuid &customer, const QDate &day)
{
    return m_store.write([customer, day](OpWriter &writer) -> Result<void> {
        const auto visits = VisitRepository(writer.database()).ofCustomer(customer);
        if (!visits)
            return visits.error();
        const QDate today = writer.clock().today();
        std::optional<Visit> next;
        for (const Visit &visit : *visits) {
            if (visit.status == VisitStatus::Planned && (!next || visit.day < next->day))
                next = visit;
        }
        Visit after = next.value_or(Visit {
            .id = writer.newId(), .customer = customer, .person = writer.person(), .status = VisitStatus::Planned });
        if (auto done = moveTo(after, day, today); !done)
            return done;
        return writer.append(next ? amendments(*next, after) : QList<Op> { visitOp(after) });
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
        const auto visit = checked(after, writer.clock().today());
        if (!visit)
            return visit.error();
        return writer.append(amendments(*known, *visit));
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

} // namespace Pistis
