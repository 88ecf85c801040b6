#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *loseUsage
    = "CUSTOMER [--day DAY] [--reason lost|closed_down|moved_away|handed_over|dropped_by_us] [--competitor NAME] "
      "[--words TEXT] [--first-warning DAY] [--anyway]";
int runLose(CliContext &context, const QStringList &args);

inline constexpr const char *winBackUsage = "CUSTOMER";
int runWinBack(CliContext &context, const QStringList &args);

} // namespace Pistis
