#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *addRequestUsage = "CUSTOMER TEXT";
int runAddRequest(CliContext &context, const QStringList &args);

} // namespace Pistis
