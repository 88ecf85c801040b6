#pragma once

#include "cli/fitrows.h"

#include <QJsonObject>

namespace Pistis {

// Results of the models that rest on a Cox regression.
QJsonObject fitCox(FitData &data, const FitOptions &options);
QJsonObject fitZph(FitData &data, const FitOptions &options);
QJsonObject fitConcordance(FitData &data, const FitOptions &options);

} // namespace Pistis
