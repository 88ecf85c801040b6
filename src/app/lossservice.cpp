#include "app/lossservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "storage/customerrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<Loss> checked(const Loss &loss, const Customer &customer, const QDate &today)
    {
        if (!loss.day.isValid() || loss.reason == EndReason::None)
            return invalid(loss.day.isValid() ? u"customer.end_reason"_s : u"loss.day"_s);
        return cleaned(loss, customer.firstContact, today);
    }

} // namespace

QFuture<Result<void>> LossService::lose(const QUuid &customer, const Loss &loss)
{
    return m_store.write([customer, loss](OpWriter &writer) -> Result<void> {
        const auto known = CustomerRepository(writer.database()).one(customer);
        if (!known)
            return known.error();
        const Customer &before = known->customer;
        const auto stored = checked(loss, before, writer.clock().today());
        if (!stored)
            return stored.error();
        return writer.append(setOps(before.id, fieldsOf(before), fieldsOf(withLoss(before, *stored))));
    });
}

QFuture<Result<void>> LossService::winBack(const QUuid &customer)
{
    return m_store.write([customer](OpWriter &writer) -> Result<void> {
        const auto known = CustomerRepository(writer.database()).one(customer);
        if (!known)
            return known.error();
        const Customer &before = known->customer;
        if (!before.lostOn.isValid())
            return Error { .kind = Error::Kind::Conflict, .subject = u"loss"_s };
        return writer.append(
            setOps(before.id, fieldsOf(before), fieldsOf(withLoss(before, { .reason = EndReason::None }))));
    });
}

QFuture<Result<QStringList>> LossService::competitors() const
{
    return m_store.read([](Database &database) { return CustomerRepository(database).competitors(); });
}

} // namespace Pistis
