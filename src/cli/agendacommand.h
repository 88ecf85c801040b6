#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *agendaUsage
    = "[--bucket overdue|today|this-week|next-week|later|no-next-step] [--owner NAME] [--segment NAME] "
      "[--region NAME] [--tag TAG] [--rating A|B|C|D|none] [--quiet DAYS] [--filter NAME]";
int runAgenda(CliContext &context, const QStringList &args);

} // namespace Pistis
