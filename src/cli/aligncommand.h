#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *alignUsage = "LEFT RIGHT [--lines] [--no-lexicon] [--json|--tmx FILE]";
int runAlign(CliContext &context, const QStringList &args);

} // namespace Pistis
