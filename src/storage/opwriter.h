#pragma once

#include "core/changeset.h"
#include "core/hlc.h"
#include "core/op.h"
#include "core/result.h"
#include "core/uuid7.h"
#include "storage/bookmeta.h"

namespace Pistis {

class Clock;
class Database;

// What a piece of work inside Store::write is given: it reads from the database and appends ops, which are stamped and
// applied at once. Everything appended through one writer is one user action.
class OpWriter
{
public:
    OpWriter(Database &database, BookMeta &meta, const Clock &clock);

    Database &database() const { return m_database; }
    const Clock &clock() const { return m_clock; }
    const QUuid &person() const { return m_meta.person; }
    const QUuid &book() const { return m_meta.book; }

    QUuid newId();
    Result<void> append(QList<Op> ops);
    Result<void> append(const Op &op) { return append(QList<Op> { op }); }

    // Tells those who listen that this action takes another one back.
    void markAs(ChangeSet::Way way) { m_changes.way = way; }

    // Tells them which import it brings, or takes out.
    void markImport(const QUuid &batch) { m_changes.importBatch = batch; }

    // Stores the clocks; called once before COMMIT.
    Result<void> finish();
    const ChangeSet &changes() const { return m_changes; }

private:
    Database &m_database;
    BookMeta &m_meta;
    const Clock &m_clock;
    Uuid7 m_ids;
    Hlc m_hlc;
    ChangeSet m_changes;
};

} // namespace Pistis
