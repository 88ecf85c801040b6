#pragma once

#include "cli/clicontext.h"

namespace Pistis {

inline constexpr char evidenceUsage[]
    = "[--customers C.csv --visits V.csv] [--cut DAY] [--window 90] [--lag 60] [--adjust none|own-pace|auto] "
      "[--strata none|segment|quarter|segment,quarter] [--signals S.csv|requests] [--export DIR] [--json]";

int runEvidence(CliContext &context, const QStringList &args);

} // namespace Pistis
