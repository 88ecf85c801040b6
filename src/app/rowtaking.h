#pragma once

#include "exchange/customerscsv.h"

#include <optional>

namespace Pistis {

// The customer as the row has it. With another reason goes what was told of the former one, such as the competitor of a
// customer who moved.
Customer taken(
    const Customer &before, const CustomerRow &row, const QUuid &segment, const QUuid &owner, const QDate &today);

// What of the row the book could not store as it stands.
std::optional<Fault> faultIn(
    const Customer &before, const CustomerRow &row, const CustomersFile &file, const QDate &today);

} // namespace Pistis
