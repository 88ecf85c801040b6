#pragma once

#include "core/alikecustomer.h"
#include "core/result.h"

namespace Pistis {

class Database;

// Who has the same e-mail address, phone number, or name and place, in this order; but for one.
Result<QList<AlikeCustomer>> alikeCustomers(Database &database, const IdentityTraits &traits, const QUuid &except);

} // namespace Pistis
