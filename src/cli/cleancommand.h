#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *cleanUsage = "FILE [--json]";
int runClean(CliContext &context, const QStringList &args);

} // namespace Pistis
