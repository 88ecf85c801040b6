#pragma once

#include "core/businesshours.h"

#include <QMap>

namespace Pistis {

// On which weekdays a person has hours of their own, and which: "Monday closed, Saturday 09:00 to 14:00".
QString ownHoursText(const QMap<int, OpenHours> &hours);

} // namespace Pistis
