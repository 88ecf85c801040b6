#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *importsUsage = "";
int runImports(CliContext &context, const QStringList &args);

inline constexpr const char *takeBackUsage = "IMPORT (its number in the list of imports)";
int runTakeBack(CliContext &context, const QStringList &args);

} // namespace Pistis
