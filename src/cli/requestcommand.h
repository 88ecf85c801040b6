#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *requestUsage
    = "REQUEST close|wait|resume|decline|duplicate|reopen | REQUEST assign PERSON";
int runRequest(CliContext &context, const QStringList &args);

} // namespace Pistis
