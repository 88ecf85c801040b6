#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *logVisitUsage
    = "CUSTOMER [--type visit|call|video|message] [--day DAY] [--at TIME] [--minutes N] [--purpose WORDS] "
      "[--outcome WORDS] [--with NAMES] [--note TEXT] | --stdin";
int runLogVisit(CliContext &context, const QStringList &args);

} // namespace Pistis
