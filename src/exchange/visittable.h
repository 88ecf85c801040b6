#pragma once

#include "core/visit.h"

#include <QStringList>

namespace Pistis {

// Visits as rows of a table, as readVisits reads them again.
QStringList visitHeader();
QStringList visitRow(const Visit &visit, const QString &customer, const QString &region);

} // namespace Pistis
