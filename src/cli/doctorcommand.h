#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *doctorUsage = "";
int runDoctor(CliContext &context, const QStringList &args);

} // namespace Pistis
