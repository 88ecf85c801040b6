#include "app/parentcheck.h"

#include "storage/customerrepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<void> checkedParent(Database &database, const Customer &customer)
{
    const CustomerRepository customers(database);
    QSet<QUuid> passed; // colleagues may have made a ring, each with one half of it
    for (QUuid at = customer.parent; !at.isNull() && !passed.contains(at);) {
        if (at == customer.id)
            return Error { .kind = Error::Kind::Invalid, .subject = u"customer.parent"_s };
        passed.insert(at);
        const auto next = customers.parentOf(at);
        if (!next)
            return next.error();
        at = *next;
    }
    return {};
}

} // namespace Pistis
