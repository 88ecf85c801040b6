#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *practiceBookUsage = "FILE [--customers N] [--years Y] [--effect HR] [--seed S]";
int runPracticeBook(CliContext &context, const QStringList &args);

} // namespace Pistis
