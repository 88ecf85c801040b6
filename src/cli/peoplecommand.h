#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *peopleUsage = "[NAME]    lists who works with the book, or adds one";
int runPeople(CliContext &context, const QStringList &args);

} // namespace Pistis
