#pragma once

#include "cli/fitrows.h"

#include <QJsonObject>

namespace Pistis {

// Results of the models that describe curves, one per group. `km` serves for `na` too.
QJsonObject fitKm(const FitData &data, const FitOptions &options);
QJsonObject fitRmst(const FitData &data, const FitOptions &options);
QJsonObject fitAj(FitData &data, const FitOptions &options);

} // namespace Pistis
