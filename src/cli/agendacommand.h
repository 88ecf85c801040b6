#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *agendaUsage = "";
int runAgenda(CliContext &context, const QStringList &args);

} // namespace Pistis
