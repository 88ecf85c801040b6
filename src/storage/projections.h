#pragma once

#include "core/changeset.h"
#include "core/contact.h"
#include "core/customfield.h"
#include "core/folds.h"
#include "core/lessonnote.h"
#include "core/provenance.h"
#include "core/result.h"
#include "core/task.h"
#include "storage/aliases.h"
#include "storage/customerfacts.h"

namespace Pistis {

class Database;

// Writes the typed tables from folded records. Nothing else writes them.
class Projections
{
public:
    explicit Projections(Database &database)
        : m_database(database)
        , m_aliases(database)
        , m_facts(database)
    {
    }

    enum class Seen { Before, Never }; // whether the book may hold the record or what belongs to it already

    // ops: all ops of the record in fold order. Notes in m_changes what was touched and whose derived values are stale.
    Result<void> project(RecordKind kind, const QUuid &id, const QList<Op> &ops, Seen seen = Seen::Before);
    // Last contact, next due day, agenda day and counts of every customer that became stale.
    Result<void> refreshCustomers();
    Result<void> clear();

    const ChangeSet &changes() const { return m_changes; }

private:
    Result<void> put(const QUuid &book, const BookSettings &settings);
    Result<void> put(const Person &person);
    Result<void> put(const Segment &segment);
    Result<void> put(const Customer &customer, Seen seen);
    Result<void> put(const CustomField &field);
    // What the book holds of the record, which cannot be anything of one that it never saw.
    Result<void> forget(const QString &statement, const QString &name, const QUuid &id, Seen seen);
    Result<void> putTags(const QUuid &customer, const QStringList &tags, Seen seen);
    Result<void> putProvenance(const QUuid &record, const QList<Op> &ops);
    Result<void> putContacts(const QUuid &customer, const QList<Contact> &contacts, Seen seen);
    Result<void> put(const Visit &visit);
    Result<void> put(const Request &request);
    Result<void> put(const Promise &promise);
    Result<void> put(const Attachment &attachment);
    Result<void> put(const Task &task);
    Result<void> put(const LessonNote &note);
    Result<void> put(const LessonEvent &event);
    Result<void> refreshCustomer(const QUuid &id);
    Result<void> markStale(const QString &statement, const QString &segment);

    Database &m_database;
    Aliases m_aliases;
    CustomerFactsReader m_facts;
    ChangeSet m_changes;
    QSet<QUuid> m_stale;
};

} // namespace Pistis
