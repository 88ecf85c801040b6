#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *promiseUsage = "CUSTOMER WORDS --due DAY [--by us|customer] [--made-in VISIT|REQUEST]";
int runPromise(CliContext &context, const QStringList &args);

} // namespace Pistis
