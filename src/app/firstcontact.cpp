#include "app/firstcontact.h"

#include "core/folds.h"
#include "core/visitdoubt.h"
#include "storage/customerrepository.h"

namespace Pistis {

Result<QList<Op>> firstContactOps(Database &database, const Visit &visit)
{
    const CustomerRepository customers(database);
    const auto first = customers.firstContact(visit.customer);
    if (!first)
        return first.error();
    if (!isBeforeFirstContact(visit, *first))
        return QList<Op>();
    const auto known = customers.one(visit.customer);
    if (!known)
        return known.error();
    Customer after = known->customer;
    after.firstContact = visit.day;
    return setOps(after.id, fieldsOf(known->customer), fieldsOf(after));
}

} // namespace Pistis
