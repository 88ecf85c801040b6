#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *promiseUsage = "CUSTOMER WORDS --due DAY";
int runPromise(CliContext &context, const QStringList &args);

} // namespace Pistis
