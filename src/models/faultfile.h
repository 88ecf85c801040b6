#pragma once

#include "core/fault.h"

#include <QByteArray>

namespace Pistis {

// All faults of an import as a table for a spreadsheet: file, line, column, reason.
QByteArray faultsCsv(const QList<Fault> &faults);

} // namespace Pistis
