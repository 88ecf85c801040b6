#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *attachUsage = "VISIT FILE    keeps a file of up to 10 MB with a visit";
int runAttach(CliContext &context, const QStringList &args);

inline constexpr const char *attachmentsUsage = "VISIT [--save DIR]    lists the files of a visit, or writes them";
int runAttachments(CliContext &context, const QStringList &args);

} // namespace Pistis
