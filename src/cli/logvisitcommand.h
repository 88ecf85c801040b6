#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *logVisitUsage
    = "CUSTOMER [--type visit|call|video|message] [--day DAY] [--note TEXT] | --stdin";
int runLogVisit(CliContext &context, const QStringList &args);

} // namespace Pistis
