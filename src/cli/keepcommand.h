#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *keepUsage = "PROMISE [--day DAY]";
int runKeep(CliContext &context, const QStringList &args);

} // namespace Pistis
