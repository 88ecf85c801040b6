#pragma once

#include "core/task.h"

#include <QString>

namespace Pistis {

QString priorityLabel(TaskPriority priority);
QString taskStatusLabel(TaskStatus status);
// How it stands today: "overdue", "put off until 12/03/2026", "done".
QString standingLabel(const Task &task, const QDate &today);
// The title with the note, and the priority where it is not the usual one.
QString taskLine(const Task &task);

} // namespace Pistis
