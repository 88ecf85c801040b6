#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *importArticleUsage = "article FILE [--english FILE] [--encoding NAME]";
int runImportArticle(CliContext &context, const QStringList &args); // args: behind the word "article"

} // namespace Pistis
