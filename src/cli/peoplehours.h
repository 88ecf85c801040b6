#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

// The business hours of one person, shown or changed. words: the name, then a weekday and its hours, any number of
// times; nothing is done when they mean nothing.
int runPeopleHours(CliContext &context, const QStringList &words);

} // namespace Pistis
