#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *importUsage
    = "customers FILE.csv|.vcf, visits FILE.csv|.ics [--dry-run] [--skip-bad] "
      "[--day-order dmy|mdy] [--encoding utf-8|utf-16|windows-1253|iso-8859-7] "
      "[--separator comma|semicolon|tab] [--column TITLE=FIELD]... [--errors FILE.csv] "
      "| article FILE [--english FILE] [--encoding NAME] | tmx FILE [--title TITLE]";
int runImport(CliContext &context, const QStringList &args);

} // namespace Pistis
