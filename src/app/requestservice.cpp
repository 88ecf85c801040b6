#include "app/requestservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "core/localday.h"
#include "core/textcheck.h"
#include "storage/partyrepository.h"
#include "storage/requestrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QFuture<Result<QUuid>> RequestService::add(const Request &draft)
{
    return m_store.write([draft](OpWriter &writer) -> Result<QUuid> {
        Request fresh = draft;
        const qint64 now = writer.clock().nowMs();
        if (fresh.askedAt == 0)
            fresh.askedAt = now;
        if (fresh.assignee.isNull())
            fresh.assignee = writer.person();
        auto request = cleaned(fresh, now);
        if (!request)
            return request.error();
        fresh = *std::move(request);
        fresh.id = writer.newId();
        if (auto done = writer.append(askOp(fresh)); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> RequestService::change(const Request &before, const Request &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        const auto known = RequestRepository(writer.database()).one(before.id);
        if (!known)
            return known.error();
        if (known->deleted)
            return Error { .kind = Error::Kind::Conflict, .subject = u"request"_s };
        const qint64 now = writer.clock().nowMs();
        const auto request = cleaned(after, now);
        if (!request)
            return request.error();
        Request stored = *known;
        stored.askedAt = request->askedAt;
        if (stored.isAskedAfterwards() && stored.askedAt != before.askedAt)
            return invalid(u"request.after_answer"_s);
        QList<Op> ops = setOps(before.id, correctableFields(before), correctableFields(*request));
        if (request->assignee != before.assignee && known->isUnanswered())
            ops.append(eventOp(OpKind::request, before.id, u"assign"_s,
                { { "assignee"_L1, idText(request->assignee) }, { "at"_L1, now } }));
        return writer.append(ops);
    });
}

QFuture<Result<void>> RequestService::answer(
    const QUuid &id, const QString &text, const std::optional<QString> &offered)
{
    const auto words = cleanedText(text, u"request.answer"_s);
    const auto instead = cleanedLine(offered.value_or(QString()), u"request.offered"_s);
    if (!words || !instead)
        return QtFuture::makeReadyFuture(Result<void>(!words ? words.error() : instead.error()));
    return event(
        id, u"answer"_s, words->isEmpty() ? QJsonObject() : QJsonObject { { "text"_L1, *words } },
        [](const Request &request) { return request.isOpen(); },
        offered ? QJsonObject { { "request.offered"_L1, *instead } } : QJsonObject());
}

QFuture<Result<void>> RequestService::close(const QUuid &id)
{
    return event(id, u"close"_s, {}, [](const Request &request) { return request.isOpen(); });
}

QFuture<Result<void>> RequestService::assign(const QUuid &id, const QUuid &person)
{
    return event(id, u"assign"_s, { { "assignee"_L1, idText(person) } },
        [](const Request &request) { return request.isUnanswered(); });
}

QFuture<Result<void>> RequestService::wait(const QUuid &id)
{
    return event(id, u"wait"_s, {},
        [](const Request &request) { return request.isOpen() && request.status != RequestStatus::Waiting; });
}

QFuture<Result<void>> RequestService::resume(const QUuid &id)
{
    return event(id, u"resume"_s, {}, [](const Request &request) { return request.status == RequestStatus::Waiting; });
}

QFuture<Result<void>> RequestService::decline(const QUuid &id)
{
    return event(id, u"decline"_s, {}, [](const Request &request) { return request.isOpen(); });
}

QFuture<Result<void>> RequestService::markDuplicate(const QUuid &id)
{
    return event(id, u"duplicate"_s, {}, [](const Request &request) { return request.isOpen(); });
}

QFuture<Result<void>> RequestService::reopen(const QUuid &id)
{
    return event(id, u"reopen"_s, {},
        [](const Request &request) { return !request.isOpen() || request.status == RequestStatus::Answered; });
}

QFuture<Result<void>> RequestService::event(
    const QUuid &id, const QString &name, const QJsonObject &details, Allows allows, const QJsonObject &fields)
{
    return m_store.write([id, name, details, allows, fields](OpWriter &writer) -> Result<void> {
        const auto known = RequestRepository(writer.database()).one(id);
        if (!known)
            return known.error();
        if (known->deleted || !allows(*known)) // the fold would pass over it
            return Error { .kind = Error::Kind::Conflict, .subject = u"request"_s };
        QJsonObject dated = details;
        dated.insert("at"_L1, writer.clock().nowMs());
        QList<Op> ops { eventOp(OpKind::request, id, name, dated) };
        const QJsonObject before = correctableFields(*known);
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (before.value(it.key()).toString() != it->toString())
                ops.append(setOp(id, it.key(), it.value()));
        }
        return writer.append(ops);
    });
}

QFuture<Result<ResponseTimes>> RequestService::responseTimes() const
{
    return m_store.readBeside([](Database &database) -> Result<ResponseTimes> {
        const auto hours = PartyRepository(database).ownerHours();
        if (!hours)
            return hours.error();
        return RequestRepository(database).responseTimes(*hours);
    });
}

QFuture<Result<void>> RequestService::remove(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) { return writer.append(setOp(id, u"request.deleted"_s, true)); });
}

QFuture<Result<Request>> RequestService::request(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return RequestRepository(database).one(id); });
}

QFuture<Result<QHash<QUuid, QList<QDate>>>> RequestService::daysAsked() const
{
    return m_store.readBeside([](Database &database) -> Result<QHash<QUuid, QList<QDate>>> {
        QHash<QUuid, QList<QDate>> days;
        const auto read = RequestRepository(database).asked(
            [&days](const QUuid &customer, qint64 at) { days[customer].append(localDay(at)); });
        if (!read)
            return read.error();
        return days;
    });
}

} // namespace Pistis
