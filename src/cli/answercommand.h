#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *answerUsage = "REQUEST [TEXT] [--offered WORDS]";
int runAnswer(CliContext &context, const QStringList &args);

} // namespace Pistis
