#include "app/promiseservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "core/textcheck.h"
#include "storage/promiserepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QFuture<Result<QUuid>> PromiseService::add(const Promise &draft)
{
    return m_store.write([draft](OpWriter &writer) -> Result<QUuid> {
        const auto words = cleanedText(draft.words, u"promise.words"_s);
        if (!words)
            return words.error();
        const auto missing
            = [](const QString &field) { return Error { .kind = Error::Kind::Invalid, .subject = field }; };
        if (words->isEmpty())
            return missing(u"promise.words"_s);
        if (draft.customer.isNull())
            return missing(u"promise.customer"_s);
        if (!draft.due.isValid())
            return missing(u"promise.due"_s);
        Promise fresh = draft;
        fresh.words = *words;
        fresh.id = writer.newId();
        if (fresh.person.isNull())
            fresh.person = writer.person();
        if (auto done = writer.append(makeOp(fresh)); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> PromiseService::keep(const QUuid &id, const QDate &day) { return event(id, u"keep"_s, day); }

QFuture<Result<void>> PromiseService::breakIt(const QUuid &id) { return event(id, u"break"_s, {}); }

QFuture<Result<void>> PromiseService::withdraw(const QUuid &id) { return event(id, u"cancel"_s, {}); }

QFuture<Result<void>> PromiseService::redate(const QUuid &id, const QDate &due)
{
    return event(id, u"redate"_s, {}, due);
}

QFuture<Result<void>> PromiseService::event(const QUuid &id, const QString &name, const QDate &on, const QDate &due)
{
    return m_store.write([id, name, on, due](OpWriter &writer) -> Result<void> {
        const auto known = PromiseRepository(writer.database()).one(id);
        if (!known)
            return known.error();
        const bool settled = known->state == PromiseState::Broken || known->state == PromiseState::Cancelled;
        if (known->deleted || !(name == "reopen"_L1 ? settled : known->isOpen())) // the fold would pass over it
            return Error { .kind = Error::Kind::Conflict, .subject = u"promise"_s };
        if (on > writer.clock().today())
            return Error { .kind = Error::Kind::Invalid, .subject = u"promise.done_on"_s };
        if (due.isValid() && due < writer.clock().today())
            return Error { .kind = Error::Kind::Invalid, .subject = u"promise.past"_s };
        QJsonObject details { { "on"_L1, dayText(on.isValid() ? on : writer.clock().today()) } };
        if (due.isValid())
            details.insert("due"_L1, dayText(due));
        return writer.append(eventOp(OpKind::promise, id, name, details));
    });
}

QFuture<Result<void>> PromiseService::reopen(const QUuid &id) { return event(id, u"reopen"_s, {}); }

QFuture<Result<PromiseLedgers>> PromiseService::ledgers() const
{
    const QDate today = m_store.clock().today();
    return m_store.readBeside([today](Database &database) { return PromiseRepository(database).ledgers(today); });
}

QFuture<Result<void>> PromiseService::remove(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) { return writer.append(setOp(id, u"promise.deleted"_s, true)); });
}

QFuture<Result<Promise>> PromiseService::promise(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return PromiseRepository(database).one(id); });
}

} // namespace Pistis
