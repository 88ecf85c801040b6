#pragma once

#include "core/customerquery.h"
#include "storage/database.h"

namespace Pistis {

// What narrows a list, as its statements take it.
Database::Bindings filterBindings(const QString &search, const CustomerFilter &filter, const QDate &today);

} // namespace Pistis
