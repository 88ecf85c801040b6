#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

// --effect 1: no link; --fading: visits grow rare before a loss, a link that is not an effect of visiting.
inline constexpr const char *practiceBookUsage = "FILE [--customers N] [--years Y] [--effect HR] [--fading] [--seed S]";
int runPracticeBook(CliContext &context, const QStringList &args);

} // namespace Pistis
