#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *addCustomerUsage
    = "NAME [--segment NAME] [--owner NAME] [--region NAME] [--rating A|B|C|D] [--rhythm DAYS] [--first-contact DAY] "
      "[--phone NUMBER] [--email ADDRESS] [--note TEXT] [--person] [--prospect] [--anyway]";
int runAddCustomer(CliContext &context, const QStringList &args);

} // namespace Pistis
