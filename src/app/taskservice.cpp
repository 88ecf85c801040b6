#include "app/taskservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "storage/customerrepository.h"
#include "storage/taskrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const Error standsOtherwise { .kind = Error::Kind::Conflict, .subject = u"task"_s };

    // With the days that belong to a status only while it has that.
    Task in(Task task, TaskStatus status, const QDate &day = {})
    {
        task.status = status;
        task.doneOn = status == TaskStatus::Completed ? day : QDate();
        task.snoozedUntil = status == TaskStatus::Deferred ? day : QDate();
        return task;
    }

    Result<Task> known(Database &database, const QUuid &id)
    {
        auto task = TaskRepository(database).one(id);
        if (task && task->deleted)
            return Error { .kind = Error::Kind::Conflict, .subject = u"record"_s };
        return task;
    }

    Result<void> write(OpWriter &writer, const Task &before, const Task &after)
    {
        const QList<Op> ops = setOps(before.id, fieldsOf(before), fieldsOf(after));
        return ops.isEmpty() ? Result<void>() : writer.append(ops);
    }

} // namespace

QFuture<Result<QUuid>> TaskService::add(const Task &draft)
{
    return m_store.write([draft](OpWriter &writer) -> Result<QUuid> {
        auto task = validated(draft);
        if (!task)
            return task.error();
        if (const auto customer = CustomerRepository(writer.database()).one(task->customer); !customer)
            return customer.error();
        Task fresh = *std::move(task);
        fresh.id = writer.newId();
        if (fresh.person.isNull())
            fresh.person = writer.person();
        if (auto done = writer.append(createOp(fresh.id, fieldsOf(fresh))); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> TaskService::change(const Task &before, const Task &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        if (const auto there = known(writer.database(), before.id); !there)
            return there.error();
        const auto task = validated(after);
        if (!task)
            return task.error();
        return write(writer, before, *task);
    });
}

QFuture<Result<void>> TaskService::start(const QUuid &id)
{
    return take(id, [](Task task, const QDate &, const QDate &) -> Result<Task> {
        if (!task.isOpen() || task.status == TaskStatus::Started)
            return standsOtherwise;
        return in(std::move(task), TaskStatus::Started);
    });
}

QFuture<Result<void>> TaskService::complete(const QUuid &id, const QDate &day)
{
    return take(
        id,
        [](Task task, const QDate &on, const QDate &today) -> Result<Task> {
            if (!task.isOpen())
                return standsOtherwise;
            if (on > today)
                return invalid(u"task.done_on"_s);
            return in(std::move(task), TaskStatus::Completed, on.isValid() ? on : today);
        },
        day);
}

QFuture<Result<void>> TaskService::cancel(const QUuid &id)
{
    return take(id, [](Task task, const QDate &, const QDate &) -> Result<Task> {
        return task.isOpen() ? Result<Task>(in(std::move(task), TaskStatus::Cancelled)) : standsOtherwise;
    });
}

QFuture<Result<void>> TaskService::defer(const QUuid &id, const QDate &until)
{
    return take(
        id,
        [](Task task, const QDate &day, const QDate &today) -> Result<Task> {
            if (!task.isOpen())
                return standsOtherwise;
            if (day.isValid() && day <= today)
                return invalid(u"task.snoozed_until"_s);
            return in(std::move(task), TaskStatus::Deferred, day);
        },
        until);
}

QFuture<Result<void>> TaskService::reopen(const QUuid &id)
{
    return take(id, [](Task task, const QDate &, const QDate &) -> Result<Task> {
        if (task.status == TaskStatus::NotStarted)
            return standsOtherwise;
        return in(std::move(task), TaskStatus::NotStarted);
    });
}

QFuture<Result<void>> TaskService::take(const QUuid &id, Step step, const QDate &day)
{
    return m_store.write([id, step, day](OpWriter &writer) -> Result<void> {
        const auto before = known(writer.database(), id);
        if (!before)
            return before.error();
        const auto after = step(*before, day, writer.clock().today());
        return after ? write(writer, *before, *after) : after.error();
    });
}

QFuture<Result<void>> TaskService::remove(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) -> Result<void> {
        const auto there = known(writer.database(), id);
        return there ? writer.append(setOp(id, u"task.deleted"_s, true)) : there.error();
    });
}

QFuture<Result<Task>> TaskService::task(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return TaskRepository(database).one(id); });
}

QFuture<Result<QList<NamedTask>>> TaskService::open() const
{
    return m_store.read([](Database &database) -> Result<QList<NamedTask>> {
        QList<NamedTask> tasks;
        if (auto done = TaskRepository(database).eachOpen([&tasks](const Task &task, const QString &name) {
                tasks.append({ .task = task, .customerName = name });
            });
            !done)
            return done.error();
        return tasks;
    });
}

} // namespace Pistis
