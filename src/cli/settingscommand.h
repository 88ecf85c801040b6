#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *settingsUsage = "[rhythm DAYS|limit DAYS|answer-hours HOURS|hours WEEKDAY FROM-TO|closed|"
                                             "holiday +DAY [NAME] [yearly]|holiday -DAY]";
int runSettings(CliContext &context, const QStringList &args);

} // namespace Pistis
