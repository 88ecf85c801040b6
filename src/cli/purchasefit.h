#pragma once

#include "cli/clicontext.h"

namespace Pistis {

// `pistis-cli fit` for the models of repeat orders and of yearly renewal: bgnbd, mbgnbd, sbg.
bool isPurchaseModel(const QString &model);
int runPurchaseFit(CliContext &context, const QStringList &args);

} // namespace Pistis
