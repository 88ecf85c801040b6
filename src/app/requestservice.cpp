#include "app/requestservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "core/textcheck.h"
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
    return event(id, u"answer"_s, text);
}

QFuture<Result<void>> RequestService::close(const QUuid &id) { return event(id, u"close"_s); }

QFuture<Result<void>> RequestService::event(const QUuid &id, const QString &name, const QString &text)
{
    return m_store.write([id, name, text](OpWriter &writer) -> Result<void> {
        const auto words = cleanedText(text, u"request.answer"_s);
        if (!words)
            return words.error();
        const auto known = RequestRepository(writer.database()).one(id);
        if (!known)
            return known.error();
        if (known->deleted || !known->isOpen()) // the fold would pass over it
            return Error { .kind = Error::Kind::Conflict, .subject = u"request"_s };
        QJsonObject details { { "at"_L1, writer.clock().nowMs() } };
        if (!words->isEmpty())
            details.insert("text"_L1, *words);
        return writer.append(eventOp(OpKind::request, id, name, details));
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
        const auto read = RequestRepository(database).asked([&days](const QUuid &customer, qint64 at) {
            days[customer].append(QDateTime::fromMSecsSinceEpoch(at).date());
        });
        if (!read)
            return read.error();
        return days;
    });
}

} // namespace Pistis
