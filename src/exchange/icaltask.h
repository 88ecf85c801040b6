#pragma once

#include "core/task.h"

#include <libical/ical.h>

namespace Pistis {

// Between a task and a VTODO.

int icalPriority(TaskPriority priority); // 1 is the most urgent, 5 the usual one, 9 the least
TaskPriority taskPriorityIn(int icalPriority); // 0: none was given

QString icalStatus(TaskStatus status);
// told: of any program; ours: as we wrote it, which holds as long as nobody says otherwise.
TaskStatus taskStatusIn(icalproperty_status told, std::optional<TaskStatus> ours);

// A title stands behind the customer's name, so that a list of tasks of all customers can be read.
QString titleWithName(const QString &title, const QString &customerName);
QString titleIn(const QString &summary, const QString &customerName);

} // namespace Pistis
