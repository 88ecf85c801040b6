#pragma once

#include "core/result.h"
#include "core/task.h"

#include <QList>

#include <functional>

namespace Pistis {

class Database;

class TaskRepository
{
public:
    explicit TaskRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Task> one(const QUuid &id) const;
    // Without deleted ones: what is open first, by day, then what is settled, the last first.
    Result<QList<Task>> ofCustomer(const QUuid &customer) const;
    // Open ones of all customers that are not deleted, by day, with the customer's name; those without a day last.
    Result<void> eachOpen(const std::function<void(const Task &, const QString &customerName)> &take) const;

private:
    Database &m_database;
};

} // namespace Pistis
