#include "storage/provenancerepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Provenance provenanceIn(const QSqlQuery &row)
    {
        return { .uid = textAt(row, 0), .card = textAt(row, 1), .sequence = row.value(2).toInt() };
    }

} // namespace

Result<Provenance> ProvenanceRepository::of(const QUuid &record) const
{
    Provenance provenance;
    if (auto done = m_database.select(u"provenance_one"_s, { { u":record_id"_s, idText(record) } },
            [&provenance](const QSqlQuery &row) { provenance = provenanceIn(row); });
        !done)
        return done.error();
    return provenance;
}

Result<ProvenanceRepository::Kept> ProvenanceRepository::kept(const QUuid &customer, const QString &uid) const
{
    Kept kept { .record = customer };
    if (auto done
        = m_database.select(u"provenance_kept"_s, { { u":id"_s, idText(customer) }, { u":uid"_s, orEmpty(uid) } },
            [&kept](const QSqlQuery &row) { kept = { .record = idAt(row, 3), .provenance = provenanceIn(row) }; });
        !done)
        return done.error();
    if (kept.record != customer && kept.provenance.uid != uid) // another card of the same customer
        return Kept { .record = customer };
    return kept;
}

Result<QList<QUuid>> ProvenanceRepository::customersOf(const QString &uid) const
{
    return recordsOf(u"provenance_customers"_s, uid);
}

Result<QList<QUuid>> ProvenanceRepository::visitsOf(const QString &uid) const
{
    return recordsOf(u"provenance_visits"_s, uid);
}

Result<QList<QUuid>> ProvenanceRepository::promisesOf(const QString &uid) const
{
    return recordsOf(u"provenance_promises"_s, uid);
}

Result<QList<QUuid>> ProvenanceRepository::tasksOf(const QString &uid) const
{
    return recordsOf(u"provenance_tasks"_s, uid);
}

Result<QList<QUuid>> ProvenanceRepository::recordsOf(const QString &statement, const QString &uid) const
{
    QList<QUuid> records;
    if (uid.isEmpty())
        return records;
    if (auto done = m_database.select(
            statement, { { u":uid"_s, uid } }, [&records](const QSqlQuery &row) { records.append(idAt(row, 0)); });
        !done)
        return done.error();
    return records;
}

Result<QHash<QUuid, Provenance>> ProvenanceRepository::all() const
{
    QHash<QUuid, Provenance> provenances;
    if (auto done = m_database.select(u"provenance_all"_s, {},
            [&provenances](const QSqlQuery &row) { provenances.insert(idAt(row, 3), provenanceIn(row)); });
        !done)
        return done.error();
    return provenances;
}

Result<QHash<QUuid, int>> ProvenanceRepository::changeCounts() const
{
    QHash<QUuid, int> counts;
    if (auto done = m_database.select(u"provenance_changes"_s, {},
            [&counts](const QSqlQuery &row) { counts.insert(idAt(row, 0), row.value(1).toInt()); });
        !done)
        return done.error();
    return counts;
}

Result<int> ProvenanceRepository::changeCount(const QUuid &record) const
{
    int count = 0;
    if (auto done = m_database.select(u"provenance_change_count"_s, { { u":record_id"_s, idText(record) } },
            [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
        !done)
        return done.error();
    return count;
}

} // namespace Pistis
