#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *deletedUsage = "";
int runDeleted(CliContext &context, const QStringList &args);

inline constexpr const char *restoreUsage = "ID ...";
int runRestore(CliContext &context, const QStringList &args);

} // namespace Pistis
