#pragma once

#include "cli/clicontext.h"

#include <QStringList>

namespace Pistis {

inline constexpr const char *exportUsage
    = "customers FILE.csv|.vcf, visits|agenda FILE.csv|.ics [--vcard 3|4] [--no-bom] [--semicolon] [--seal], book FILE";
int runExport(CliContext &context, const QStringList &args);

inline constexpr const char *openSealedUsage = "FILE TARGET";
int runOpenSealed(CliContext &context, const QStringList &args);

} // namespace Pistis
