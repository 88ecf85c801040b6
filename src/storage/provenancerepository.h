#pragma once

#include "core/provenance.h"
#include "core/result.h"

#include <QHash>

namespace Pistis {

class Database;

class ProvenanceRepository
{
public:
    explicit ProvenanceRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Provenance> of(const QUuid &record) const; // empty for what was made here
    // What is kept of a customer's card: that of this uid, which a merged customer may have brought, else its own.
    struct Kept
    {
        QUuid record {};
        Provenance provenance {};
    };
    Result<Kept> kept(const QUuid &customer, const QString &uid) const;
    // Records that a file knows by this name, without deleted and retracted ones.
    Result<QList<QUuid>> customersOf(const QString &uid) const;
    Result<QList<QUuid>> visitsOf(const QString &uid) const;
    Result<QList<QUuid>> promisesOf(const QString &uid) const;
    Result<QList<QUuid>> tasksOf(const QString &uid) const;
    Result<QHash<QUuid, Provenance>> all() const;
    // How often visits, promises and tasks were changed since they were made.
    Result<QHash<QUuid, int>> changeCounts() const;
    Result<int> changeCount(const QUuid &record) const;

private:
    Result<QList<QUuid>> recordsOf(const QString &statement, const QString &uid) const;

    Database &m_database;
};

} // namespace Pistis
