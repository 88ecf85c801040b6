#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *printUsage
    = "next|all|agenda|past-rhythm|requests-waiting|promises-due|lost|CUSTOMER --pdf FILE [--sheets] "
      "[the options of agenda]";
int runPrint(CliContext &context, const QStringList &args);

// Letters on a page need fonts, which only a QGuiApplication has.
inline bool drawsPages(const QStringList &args) { return args.contains(QStringLiteral("print")); }

} // namespace Pistis
