#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *planUsage = "CUSTOMER [--day DAY]";
int runPlan(CliContext &context, const QStringList &args);

} // namespace Pistis
