#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *settleUsage = "VISIT held | VISIT not-held|cancelled REASON | VISIT moved DAY";
int runSettle(CliContext &context, const QStringList &args);

} // namespace Pistis
