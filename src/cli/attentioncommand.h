#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr auto attentionUsage = "[CUSTOMER | --limit N | --backtest]";

int runAttention(CliContext &context, const QStringList &args);

} // namespace Pistis
