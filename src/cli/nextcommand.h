#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr auto nextUsage
    = "[--limit N] [--owner NAME] [--segment NAME] [--region NAME] [--tag TAG] [--rating A|B|C|D|none] [--quiet DAYS] "
      "[--filter NAME]";

int runNext(CliContext &context, const QStringList &args);

} // namespace Pistis
