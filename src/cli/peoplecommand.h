#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *peopleUsage
    = "[NAME|hours NAME [WEEKDAY FROM-TO|closed|book]...]    lists who works with the book, "
      "adds one, shows or sets their hours (WEEKDAY: monday, ..., all)";
int runPeople(CliContext &context, const QStringList &args);

} // namespace Pistis
