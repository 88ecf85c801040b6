#include "app/promiseservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "storage/promiserepository.h"
#include "storage/requestrepository.h"
#include "storage/visitrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Whether the customer's book holds the visit or request in which the promise is said to be made.
    Result<bool> hasOrigin(Database &database, const Promise &promise)
    {
        const auto visit = VisitRepository(database).one(promise.madeIn);
        if (visit)
            return visit->customer == promise.customer && !visit->retracted;
        const auto request = RequestRepository(database).one(promise.madeIn);
        if (request)
            return request->customer == promise.customer && !request->deleted;
        for (const Error &error : { visit.error(), request.error() }) {
            if (error.kind != Error::Kind::NotFound)
                return error;
        }
        return false;
    }

    Result<void> checkedOrigin(Database &database, const Promise &promise)
    {
        const auto there = promise.madeIn.isNull() ? Result<bool>(true) : hasOrigin(database, promise);
        if (!there)
            return there.error();
        return *there ? Result<void>() : invalid(u"promise.made_in"_s);
    }

} // namespace

QFuture<Result<QUuid>> PromiseService::add(const Promise &draft)
{
    return m_store.write([draft](OpWriter &writer) -> Result<QUuid> {
        auto promise = cleaned(draft);
        if (!promise)
            return promise.error();
        if (auto done = checkedOrigin(writer.database(), *promise); !done)
            return done.error();
        Promise fresh = *std::move(promise);
        fresh.id = writer.newId();
        if (fresh.person.isNull())
            fresh.person = writer.person();
        if (auto done = writer.append(makeOp(fresh)); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> PromiseService::change(const Promise &before, const Promise &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        const auto known = PromiseRepository(writer.database()).one(before.id);
        if (!known)
            return known.error();
        if (known->deleted)
            return Error { .kind = Error::Kind::Conflict, .subject = u"record"_s };
        const auto promise = cleaned(after);
        if (!promise)
            return promise.error();
        if (promise->madeIn != before.madeIn) {
            if (auto done = checkedOrigin(writer.database(), *promise); !done)
                return done;
        }
        return writer.append(setOps(before.id, correctableFields(before), correctableFields(*promise)));
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
        if (known->deleted || known->isOpen() == (name == "reopen"_L1)) // the fold would pass over it
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
