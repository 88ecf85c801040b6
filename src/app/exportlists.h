#pragma once

#include "core/exportrequest.h"
#include "core/result.h"

#include <QDate>

namespace Pistis {

class Database;
class ExportFile;

struct ExportMoment
{
    QDate today {};
    qint64 ms = 0;
};

// Adds to the file what the request names.
Result<void> exportLists(Database &database, const ExportRequest &request, const ExportMoment &now, ExportFile &file);

} // namespace Pistis
