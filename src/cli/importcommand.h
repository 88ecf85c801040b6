#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *importUsage
    = "customers|visits FILE.csv [--dry-run] [--skip-bad] | article FILE [--english FILE]";
int runImport(CliContext &context, const QStringList &args);

} // namespace Pistis
