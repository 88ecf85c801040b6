#pragma once

#include "core/exportrequest.h"
#include "core/result.h"

namespace Pistis {

class Database;
class ExportFile;
struct ExportMoment;

// Visits, promises and tasks as a calendar; of the agenda what is ahead, with the next contacts by the rhythm.
Result<void> exportCalendar(
    Database &database, const ExportRequest &request, const ExportMoment &now, ExportFile &file);

} // namespace Pistis
