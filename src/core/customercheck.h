#pragma once

#include "core/customer.h"
#include "core/result.h"

namespace Pistis {

// As it is stored: texts trimmed, what belongs to a loss only with its day; or Error::Invalid with the field at fault.
Result<Customer> cleaned(Customer customer, const QDate &today);

} // namespace Pistis
