#include "core/task.h"

#include "core/folds.h"
#include "core/textcheck.h"
#include "core/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using enum TaskStatus;

    constexpr Words<TaskPriority, 4> priorities { { { TaskPriority::Low, "low"_L1 },
        { TaskPriority::Normal, "normal"_L1 }, { TaskPriority::High, "high"_L1 },
        { TaskPriority::Urgent, "urgent"_L1 } } };
    constexpr Words<TaskStatus, 5> statuses { { { NotStarted, "not_started"_L1 }, { Started, "started"_L1 },
        { Completed, "completed"_L1 }, { Cancelled, "cancelled"_L1 }, { Deferred, "deferred"_L1 } } };
    // Of other programs, without spaces and signs.
    constexpr Words<TaskStatus, 9> foreignStatuses { { { Deferred, "backlog"_L1 }, { NotStarted, "todo"_L1 },
        { NotStarted, "needsaction"_L1 }, { NotStarted, "notstarted"_L1 }, { Started, "inprogress"_L1 },
        { Started, "inprocess"_L1 }, { Completed, "done"_L1 }, { Cancelled, "canceled"_L1 },
        { Deferred, "waiting"_L1 } } };

} // namespace

QDate Task::stepDay() const
{
    if (deleted || !isOpen())
        return {};
    return status == Deferred ? snoozedUntil : due;
}

TaskStanding standingOf(const Task &task, const QDate &today)
{
    if (task.status == Completed)
        return TaskStanding::Done;
    if (task.status == Cancelled)
        return TaskStanding::Cancelled;
    if (task.status == Deferred && (!task.snoozedUntil.isValid() || task.snoozedUntil > today))
        return TaskStanding::Resting;
    if (const QDate day = task.stepDay(); day.isValid() && day < today)
        return TaskStanding::Overdue;
    return task.status == Started ? TaskStanding::Started : TaskStanding::NotStarted;
}

std::optional<Task> foldTask(const QList<Op> &ops)
{
    const auto made = std::ranges::find(ops, QString(OpKind::create), &Op::kind);
    if (made == ops.end())
        return {};
    const Fields fields = foldFields(ops);
    const auto text = [&fields](const QString &field) { return fields.value(field).value.toString(); };
    Task task { .id = made->entity,
        .customer = QUuid::fromString(text(u"task.customer"_s)),
        .person = QUuid::fromString(text(u"task.person"_s)),
        .title = text(u"task.title"_s),
        .note = text(u"task.note"_s),
        .due = dayOf(text(u"task.due"_s)),
        .priority = taskPriorityOf(text(u"task.priority"_s)).value_or(TaskPriority::Normal),
        .status = taskStatusOf(text(u"task.status"_s)).value_or(NotStarted),
        .deleted = fields.value(u"task.deleted"_s).value.toBool() };
    if (task.status == Completed)
        task.doneOn = dayOf(text(u"task.done_on"_s));
    if (task.status == Deferred)
        task.snoozedUntil = dayOf(text(u"task.snoozed_until"_s));
    return task;
}

QJsonObject fieldsOf(const Task &task)
{
    QJsonObject fields { { "task.customer"_L1, idText(task.customer) }, { "task.title"_L1, task.title },
        { "task.status"_L1, wordOf(task.status) }, { "task.priority"_L1, wordOf(task.priority) } };
    const auto putIfSet = [&fields](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty())
            fields.insert(key, text);
    };
    putIfSet("task.person"_L1, idText(task.person));
    putIfSet("task.note"_L1, task.note);
    putIfSet("task.due"_L1, dayText(task.due));
    putIfSet("task.snoozed_until"_L1, dayText(task.snoozedUntil));
    putIfSet("task.done_on"_L1, dayText(task.doneOn));
    if (task.deleted)
        fields.insert("task.deleted"_L1, true);
    return fields;
}

Result<Task> validated(Task task)
{
    const auto title = cleanedLine(task.title, u"task.title"_s);
    if (!title)
        return title.error();
    const auto note = cleanedText(task.note, u"task.note"_s);
    if (!note)
        return note.error();
    if (title->isEmpty())
        return invalid(u"task.title"_s);
    if (task.customer.isNull())
        return invalid(u"task.customer"_s);
    task.title = *title;
    task.note = *note;
    return task;
}

QString wordOf(TaskPriority priority) { return wordIn(priorities, priority); }

QString wordOf(TaskStatus status) { return wordIn(statuses, status); }

std::optional<TaskPriority> taskPriorityOf(QStringView word) { return valueIn(priorities, word); }

std::optional<TaskStatus> taskStatusOf(QStringView word) { return valueIn(statuses, word); }

std::optional<TaskStatus> writtenTaskStatus(const QString &text)
{
    QString word = text.trimmed().toLower();
    if (const auto own = taskStatusOf(word))
        return own;
    word.removeIf([](QChar c) { return !c.isLetter(); });
    return valueIn(foreignStatuses, word);
}

} // namespace Pistis
