#pragma once

#include "core/customer.h"
#include "core/result.h"

namespace Pistis {

class Database;

// Refuses (Invalid, customer.parent) a customer that would belong to itself, be it by way of others.
Result<void> checkedParent(Database &database, const Customer &customer);

} // namespace Pistis
