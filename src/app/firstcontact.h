#pragma once

#include "core/op.h"
#include "core/result.h"
#include "core/visit.h"

namespace Pistis {

class Database;

// A visit that is held before what is known as the first contact is the first one: what that changes of its customer.
Result<QList<Op>> firstContactOps(Database &database, const Visit &visit);

} // namespace Pistis
