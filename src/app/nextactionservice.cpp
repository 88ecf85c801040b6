#include "app/nextactionservice.h"

#include "app/store.h"
#include "storage/nextactionrepository.h"

namespace Pistis {

QFuture<Result<QList<NextAction>>> NextActionService::queue(const CustomerQuery &query) const
{
    return m_store.read([query](Database &database) { return NextActionRepository(database).queue(query); });
}

QFuture<Result<QList<DismissedAction>>> NextActionService::dismissed(const QDate &from, const QDate &until) const
{
    return m_store.read(
        [from, until](Database &database) { return NextActionRepository(database).dismissed(from, until); });
}

QFuture<Result<void>> NextActionService::dismiss(const NextAction &action, const QString &reason)
{
    return setAside(action, {}, reason);
}

QFuture<Result<void>> NextActionService::rest(const NextAction &action, const QDate &until)
{
    return setAside(action, until, {});
}

QFuture<Result<void>> NextActionService::setAside(const NextAction &action, const QDate &until, const QString &reason)
{
    return m_store.write([action, until, reason](OpWriter &writer) -> Result<void> {
        const auto checked = validated({ .cause = action.cause,
                                           .customer = action.customer,
                                           .record = action.record,
                                           .day = action.day,
                                           .until = until,
                                           .reason = reason },
            writer.clock().today());
        if (!checked)
            return checked.error();
        return writer.append(dismissalOp(*checked));
    });
}

QFuture<Result<void>> NextActionService::bringBack(const Dismissal &dismissal)
{
    return m_store.write([dismissal](OpWriter &writer) { return writer.append(bringBackOp(dismissal)); });
}

} // namespace Pistis
