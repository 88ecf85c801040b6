#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *standingUsage = "[CUSTOMER]";
int runStanding(CliContext &context, const QStringList &args);

} // namespace Pistis
