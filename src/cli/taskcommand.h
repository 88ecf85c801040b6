#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *taskUsage
    = "add CUSTOMER TITLE [--due DAY] [--priority low|normal|high|urgent] [--status STATUS] [--note TEXT] | "
      "list [CUSTOMER [--all]] | start TASK | done TASK [--day DAY] | defer TASK [--until DAY] | cancel TASK | "
      "reopen TASK | delete TASK";
int runTask(CliContext &context, const QStringList &args);

} // namespace Pistis
