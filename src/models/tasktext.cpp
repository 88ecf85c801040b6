#include "models/tasktext.h"

#include "models/labels.h"

#include <QCoreApplication>

namespace Pistis {

namespace {

    struct TaskText
    {
        Q_DECLARE_TR_FUNCTIONS(TaskText)
    };

} // namespace

QString priorityLabel(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::Low:
        return TaskText::tr("Low", "priority of a task");
    case TaskPriority::Normal:
        return TaskText::tr("Normal", "priority of a task");
    case TaskPriority::High:
        return TaskText::tr("High", "priority of a task");
    case TaskPriority::Urgent:
        return TaskText::tr("Urgent", "priority of a task");
    }
    Q_UNREACHABLE();
}

QString taskStatusLabel(TaskStatus status)
{
    switch (status) {
    case TaskStatus::NotStarted:
        return TaskText::tr("not started");
    case TaskStatus::Started:
        return TaskText::tr("started");
    case TaskStatus::Completed:
        return TaskText::tr("done");
    case TaskStatus::Cancelled:
        return TaskText::tr("cancelled");
    case TaskStatus::Deferred:
        return TaskText::tr("put off");
    }
    Q_UNREACHABLE();
}

QString standingLabel(const Task &task, const QDate &today)
{
    switch (standingOf(task, today)) {
    case TaskStanding::NotStarted:
        return taskStatusLabel(TaskStatus::NotStarted);
    case TaskStanding::Started:
        return taskStatusLabel(TaskStatus::Started);
    case TaskStanding::Overdue:
        return TaskText::tr("overdue");
    case TaskStanding::Resting:
        return task.snoozedUntil.isValid() ? TaskText::tr("put off until %1").arg(dateLabel(task.snoozedUntil))
                                           : taskStatusLabel(TaskStatus::Deferred);
    case TaskStanding::Done:
        return taskStatusLabel(TaskStatus::Completed);
    case TaskStanding::Cancelled:
        return taskStatusLabel(TaskStatus::Cancelled);
    }
    Q_UNREACHABLE();
}

QString taskLine(const Task &task)
{
    const QString words
        = task.note.isEmpty() ? task.title : TaskText::tr("%1 — %2", "title, note").arg(task.title, task.note);
    switch (task.priority) {
    case TaskPriority::Low:
        return TaskText::tr("%1 (low priority)").arg(words);
    case TaskPriority::Normal:
        return words;
    case TaskPriority::High:
        return TaskText::tr("%1 (high priority)").arg(words);
    case TaskPriority::Urgent:
        return TaskText::tr("%1 (urgent)").arg(words);
    }
    Q_UNREACHABLE();
}

} // namespace Pistis
