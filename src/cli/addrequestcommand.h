#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *addRequestUsage
    = "CUSTOMER TEXT [--asked-by NAME] [--asked-at \"DAY [HH:MM]\"] [--channel visit|call|video|message] "
      "[--wanted WORDS] [--assignee PERSON]";
int runAddRequest(CliContext &context, const QStringList &args);

} // namespace Pistis
