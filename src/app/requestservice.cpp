#include "app/requestservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "core/localday.h"
#include "core/textcheck.h"
#include "storage/partyrepository.h"
#include "storage/requestrepository.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Pistis {

QFuture<Result<QUuid>> RequestService::add(const Request &draft)
{
    return m_store.write([draft](OpWriter &writer) -> Result<QUuid> {
        const auto text = cleanedText(draft.text, u"request.text"_s);
        if (!text)
            return text.error();
        if (text->isEmpty() || draft.customer.isNull())
            return Error { .kind = Error::Kind::Invalid,
                .subject = text->isEmpty() ? u"request.text"_s : u"request.customer"_s };
        Request fresh = draft;
        fresh.text = *text;
        fresh.id = writer.newId();
        if (fresh.askedAt == 0)
            fresh.askedAt = writer.clock().nowMs();
        if (fresh.assignee.isNull())
            fresh.assignee = writer.person();
        if (auto done = writer.append(askOp(fresh)); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> RequestService::answer(const QUuid &id, const QString &text)
{
    const auto words = cleanedText(text, u"request.answer"_s);
    if (!words)
        return QtFuture::makeReadyFuture(Result<void>(words.error()));
    return event(id, u"answer"_s, words->isEmpty() ? QJsonObject() : QJsonObject { { "text"_L1, *words } },
        [](const Request &request) { return request.isOpen(); });
}

QFuture<Result<void>> RequestService::close(const QUuid &id)
{
    return event(id, u"close"_s, {}, [](const Request &request) { return request.isOpen(); });
}

QFuture<Result<void>> RequestService::assign(const QUuid &id, const QUuid &person)
{
    return event(id, u"assign"_s, { { "assignee"_L1, idText(person) } },
        [](const Request &request) { return request.isOpen() && request.status != RequestStatus::Answered; });
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
    const QUuid &id, const QString &name, const QJsonObject &details, Allows allows)
{
    return m_store.write([id, name, details, allows](OpWriter &writer) -> Result<void> {
        const auto known = RequestRepository(writer.database()).one(id);
        if (!known)
            return known.error();
        if (known->deleted || !allows(*known)) // the fold would pass over it
            return Error { .kind = Error::Kind::Conflict, .subject = u"request"_s };
        QJsonObject dated = details;
        dated.insert("at"_L1, writer.clock().nowMs());
        return writer.append(eventOp(OpKind::request, id, name, dated));
    });
}

QFuture<Result<ResponseTimes>> RequestService::responseTimes() const
{
    return m_store.readBeside([](Database &database) -> Result<ResponseTimes> {
        const auto settings = PartyRepository(database).settings();
        if (!settings)
            return settings.error();
        return RequestRepository(database).responseTimes(settings->hours);
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
