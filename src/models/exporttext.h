#pragma once

#include "core/exportrequest.h"

namespace Pistis {

QString exportSummary(const ExportRequest &request, qint64 records);
QString printedSummary(const QString &path);
QString openedSummary(const QString &name, const QString &target);

} // namespace Pistis
