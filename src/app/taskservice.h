#pragma once

#include "core/result.h"
#include "core/task.h"

#include <QFuture>

namespace Pistis {

class Store;

// A task with the name of its customer.
struct NamedTask
{
    Task task {};
    QString customerName {};
};

class TaskService
{
public:
    explicit TaskService(Store &store)
        : m_store(store)
    {
    }

    // Without a person, the person of the book.
    QFuture<Result<QUuid>> add(const Task &draft);
    // Writes only the fields in which the two differ.
    QFuture<Result<void>> change(const Task &before, const Task &after);
    // These refuse a task that does not stand so that the step means anything (Conflict).
    QFuture<Result<void>> start(const QUuid &id);
    QFuture<Result<void>> complete(const QUuid &id, const QDate &day); // not a day that is still to come (Invalid)
    QFuture<Result<void>> cancel(const QUuid &id);
    // Rests until a day after today (Invalid), or with none until somebody opens it again; the due day stays.
    QFuture<Result<void>> defer(const QUuid &id, const QDate &until);
    QFuture<Result<void>> reopen(const QUuid &id); // one that was done, cancelled, deferred or begun
    QFuture<Result<void>> remove(const QUuid &id);
    QFuture<Result<Task>> task(const QUuid &id) const;
    QFuture<Result<QList<NamedTask>>> open() const; // of all customers, by day; those without a day last

private:
    using Step = Result<Task> (*)(Task task, const QDate &day, const QDate &today);

    QFuture<Result<void>> take(const QUuid &id, Step step, const QDate &day = {});

    Store &m_store;
};

} // namespace Pistis
