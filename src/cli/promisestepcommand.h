#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *keepUsage = "PROMISE [--day DAY]";
inline constexpr const char *promiseStepUsage = "PROMISE";
inline constexpr const char *redateUsage = "PROMISE --due DAY";

// What becomes of a promise.
int runKeep(CliContext &context, const QStringList &args);
int runBreak(CliContext &context, const QStringList &args);
int runWithdraw(CliContext &context, const QStringList &args);
int runRedate(CliContext &context, const QStringList &args); // a new day was agreed with the customer
int runReopen(CliContext &context, const QStringList &args);

} // namespace Pistis
