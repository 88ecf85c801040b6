#include "app/parentcheck.h"

#include "storage/customerrepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<bool> isRing(
    const QUuid &customer, const QUuid &parent, const std::function<Result<QUuid>(const QUuid &)> &parentOf)
{
    QSet<QUuid> passed; // colleagues may have made a ring, each with one half of it
    for (QUuid at = parent; !at.isNull() && !passed.contains(at);) {
        if (at == customer)
            return true;
        passed.insert(at);
        const auto next = parentOf(at);
        if (!next)
            return next.error();
        at = *next;
    }
    return false;
}

Result<void> checkedParent(Database &database, const Customer &customer)
{
    const CustomerRepository customers(database);
    const auto ring
        = isRing(customer.id, customer.parent, [&customers](const QUuid &id) { return customers.parentOf(id); });
    if (!ring)
        return ring.error();
    return *ring ? Result<void>(invalid(u"customer.parent"_s)) : Result<void>();
}

} // namespace Pistis
