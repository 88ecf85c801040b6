#pragma once

#include "core/task.h"
#include "storage/rows.h"

namespace Pistis {

inline constexpr int columnAfterTask = 11;

// A row that begins with the columns of a task.
inline Task taskIn(const QSqlQuery &row)
{
    return { .id = idAt(row, 0),
        .customer = idAt(row, 1),
        .person = idAt(row, 2),
        .title = textAt(row, 3),
        .note = textAt(row, 4),
        .due = dayAt(row, 5),
        .priority = taskPriorityOf(textAt(row, 6)).value_or(TaskPriority::Normal),
        .status = taskStatusOf(textAt(row, 7)).value_or(TaskStatus::NotStarted),
        .snoozedUntil = dayAt(row, 8),
        .doneOn = dayAt(row, 9),
        .deleted = row.value(10).toInt() != 0 };
}

} // namespace Pistis
