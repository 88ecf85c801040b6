#include "app/batchservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "storage/customerrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QFuture<Result<void>> BatchService::change(const QList<QUuid> &customers, const BatchChange &change)
{
    return m_store.write([customers, change](OpWriter &writer) -> Result<void> {
        if (change.cadenceDays && *change.cadenceDays < 0)
            return Error { .kind = Error::Kind::Invalid, .subject = u"book.cadence_days"_s };
        QList<Op> ops;
        for (const QUuid &id : customers) {
            const auto known = CustomerRepository(writer.database()).one(id);
            if (!known)
                return known.error();
            const Customer &before = known->customer;
            Customer after = before;
            after.owner = change.owner.value_or(before.owner);
            after.segment = change.segment.value_or(before.segment);
            after.cadenceDays = change.cadenceDays.value_or(before.cadenceDays);
            after.rating = change.rating.value_or(before.rating);
            ops.append(setOps(before.id, fieldsOf(before), fieldsOf(after)));
        }
        return ops.isEmpty() ? Result<void>() : writer.append(ops);
    });
}

QFuture<Result<void>> BatchService::remove(const QList<QUuid> &customers)
{
    return m_store.write([customers](OpWriter &writer) -> Result<void> {
        QList<Op> ops;
        for (const QUuid &id : customers)
            ops.append(setOp(id, u"customer.deleted"_s, true));
        return ops.isEmpty() ? Result<void>() : writer.append(ops);
    });
}

} // namespace Pistis
