#pragma once

#include "core/op.h"
#include "core/result.h"

#include <QDate>

#include <optional>

namespace Pistis {

enum class TaskPriority { Low, Normal, High, Urgent };
enum class TaskStatus { NotStarted, Started, Completed, Cancelled, Deferred };

// How a task stands, read off its status and days.
enum class TaskStanding { NotStarted, Started, Overdue, Resting, Done, Cancelled };

// Something that is to be done with a customer.
struct Task
{
    QUuid id {};
    QUuid customer {};
    QUuid person {};
    QString title {};
    QString note {};
    QDate due {}; // may be open
    TaskPriority priority = TaskPriority::Normal;
    TaskStatus status = TaskStatus::NotStarted;
    QDate snoozedUntil {}; // of a deferred one: the day on which it is there again; may be open
    QDate doneOn {}; // valid when completed
    bool deleted = false;

    bool isOpen() const { return status != TaskStatus::Completed && status != TaskStatus::Cancelled; }
    // The day on which it stands in the agenda; invalid when it asks for nothing.
    QDate stepDay() const;

    friend bool operator==(const Task &, const Task &) = default;
};

TaskStanding standingOf(const Task &task, const QDate &today);

std::optional<Task> foldTask(const QList<Op> &ops); // nothing while the op that made it has not come
QJsonObject fieldsOf(const Task &task);

// With title and note as they can be stored; or Error::Invalid with "task.title", "task.note" or "task.customer".
Result<Task> validated(Task task);

QString wordOf(TaskPriority priority);
QString wordOf(TaskStatus status);
std::optional<TaskPriority> taskPriorityOf(QStringView word);
std::optional<TaskStatus> taskStatusOf(QStringView word);
// As people and other programs write it: also "Backlog", "Todo", "In Progress", "Done", "Canceled".
std::optional<TaskStatus> writtenTaskStatus(const QString &text);

} // namespace Pistis
