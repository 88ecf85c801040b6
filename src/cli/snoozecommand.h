#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *snoozeUsage = "CUSTOMER DAYS|--until DAY|--off";
int runSnooze(CliContext &context, const QStringList &args);

} // namespace Pistis
