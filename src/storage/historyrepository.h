#pragma once

#include "core/deletedrecord.h"
#include "core/result.h"

#include <QHash>

namespace Pistis {

class Database;

// What the op log tells of records: who deleted them and when.
class HistoryRepository
{
public:
    explicit HistoryRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<DeletedRecord>> deletedSince(qint64 ms) const; // the last deleted first
    Result<QHash<QString, QString>> names() const; // of persons and segments, also deleted ones, by id

private:
    Database &m_database;
};

} // namespace Pistis
