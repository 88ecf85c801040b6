#pragma once

#include "core/folds.h"
#include "core/result.h"

#include <QHash>
#include <QSet>

namespace Pistis {

class Database;

// Which customers are merged into which, in the typed tables: visits, requests, promises, tasks and ways to reach them
// stand with the customer that was kept and remember whose they were (origin_id). Used by Projections alone.
class Aliases
{
public:
    explicit Aliases(Database &database)
        : m_database(database)
    {
    }

    // Under whose name this customer's records stand.
    Result<QUuid> rootOf(const QUuid &customer);
    // What the ops of a customer say of merges.
    Result<void> note(const QUuid &customer, const QList<Op> &ops);
    // Puts one record with its customer when that is merged or the record was given to another one. Adds to stale.
    Result<void> settle(
        RecordKind kind, const QUuid &record, const QUuid &customer, const QList<Op> &ops, QSet<QUuid> &stale);
    // After all records: moves what belongs to customers whose root is another one now. Adds those to stale.
    Result<void> refresh(QSet<QUuid> &stale);
    // For each id its root, too.
    Result<void> addRoots(QSet<QUuid> &ids);

private:
    struct Alias
    {
        QUuid into {};
        QUuid root {};
    };

    Result<void> load();
    Result<void> move(const QUuid &id, const QUuid &root);

    Database &m_database;
    QHash<QUuid, Alias> m_aliases;
    bool m_loaded = false;
    bool m_changed = false;
};

} // namespace Pistis
