#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *importTmxUsage = "tmx FILE [--title TITLE]";
int runImportTmx(CliContext &context, const QStringList &args); // args: behind the word "tmx"

} // namespace Pistis
