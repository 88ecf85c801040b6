#pragma once

#include "cli/clicontext.h"

namespace Pistis {

inline constexpr char evidenceUsage[]
    = "[--customers C.csv --visits V.csv] [--cut DAY] [--window 90] [--lag 60] [--adjust own-pace] "
      "[--signals S.csv] [--export DIR] [--json]";

int runEvidence(CliContext &context, const QStringList &args);

} // namespace Pistis
