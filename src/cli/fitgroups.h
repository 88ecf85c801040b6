#pragma once

#include "cli/fitrows.h"

#include <QJsonObject>

namespace Pistis {

// Results of the models that compare groups.
QJsonObject fitLogRank(FitData &data, const FitOptions &options);
QJsonObject fitRate(const FitData &data, const FitOptions &options);

// Restarts the clock at the landmark, for those still there.
QJsonObject fitLandmark(FitData &data, const FitOptions &options);

} // namespace Pistis
