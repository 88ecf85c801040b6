#pragma once

#include "core/result.h"
#include "core/task.h"

namespace Pistis {

class Database;

// Writes the typed table of tasks. Used by Projections alone.
class TaskProjection
{
public:
    explicit TaskProjection(Database &database)
        : m_database(database)
    {
    }

    Result<void> put(const Task &task);

private:
    Database &m_database;
};

} // namespace Pistis
