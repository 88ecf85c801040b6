#pragma once

#include "core/importbatch.h"
#include "core/result.h"
#include "storage/database.h"

namespace Pistis {

// What was imported, as the op log tells it, and what hangs on it today.
class ImportRepository
{
public:
    explicit ImportRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<ImportBatch>> batches() const; // the last first
    Result<QList<Op>> opsOf(qint64 number) const; // of one batch, in the order in which they were made
    // Of one record in fold order, without those of these batches.
    Result<QList<Op>> recordOps(const QUuid &record, const QList<qint64> &without) const;
    Result<bool> isMergedAway(const QUuid &customer) const;
    Result<QList<QUuid>> mergedInto(const QUuid &customer) const;
    Result<int> entries(const QUuid &customer) const; // visits, requests, promises and tasks
    Result<bool> isPartyUsed(const QUuid &party) const; // a segment or person, by customers or requests

private:
    Result<int> number(const QString &statement, const QUuid &id) const;

    Database &m_database;
};

} // namespace Pistis
