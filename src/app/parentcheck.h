#pragma once

#include "core/customer.h"
#include "core/result.h"

#include <functional>

namespace Pistis {

class Database;

// Whether a customer would belong to itself under this parent, be it by way of others. parentOf: null for none.
Result<bool> isRing(
    const QUuid &customer, const QUuid &parent, const std::function<Result<QUuid>(const QUuid &)> &parentOf);

// Refuses (Invalid, customer.parent) a customer that would belong to itself.
Result<void> checkedParent(Database &database, const Customer &customer);

} // namespace Pistis
