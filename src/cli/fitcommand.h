#pragma once

#include "cli/clicontext.h"

namespace Pistis {

inline constexpr char fitUsage[]
    = "ROWS.csv --model km|na|logrank|cox|zph|concordance|rmst|aj|rate|landmark --time T [--start S] --event E [...] "
      "[--json]\n"
      "  fit CUSTOMERS.csv --model bgnbd|mbgnbd [--x x] [--tx tx] [--T T] [...] [--json]\n"
      "  fit YEARS.csv --model sbg [--json]";

int runFit(CliContext &context, const QStringList &args);

} // namespace Pistis
