#pragma once

#include "cli/clicontext.h"
#include "cli/fitrows.h"

#include <QJsonObject>

namespace Pistis {

// Prints the object of the contract `pistis.fit/1`, or the result as text.
int printFitReport(CliContext &context, const QCommandLineParser &parser, const QJsonObject &result,
    const std::vector<FitWarning> &warnings);

// Prints the sentence and returns its exit code.
int refuseFit(CliContext &context, const FitRefusal &refusal);

} // namespace Pistis
