#include "storage/importrepository.h"

#include "core/folds.h"
#include "storage/oprepository.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QList<ImportBatch>> ImportRepository::batches() const
{
    QList<ImportBatch> places;
    if (auto done = m_database.select(u"import_all"_s, {},
            [&places](const QSqlQuery &row) {
                places.append({ .id = idAt(row, 1), .number = row.value(0).toLongLong(), .by = textAt(row, 2) });
            });
        !done)
        return done.error();
    QList<ImportBatch> batches;
    for (const ImportBatch &place : std::as_const(places)) {
        const auto ops = OpRepository(m_database).ofEntity(place.id);
        if (!ops)
            return ops.error();
        auto batch = foldImport(*ops);
        if (!batch)
            continue;
        batch->number = place.number;
        batch->by = place.by;
        batches.append(*batch);
    }
    return batches;
}

Result<QList<Op>> ImportRepository::opsOf(qint64 number) const
{
    return OpRepository(m_database).read(u"import_ops"_s, { { u":step"_s, number } });
}

Result<QList<Op>> ImportRepository::recordOps(const QUuid &record, const QList<qint64> &without) const
{
    if (without.isEmpty())
        return OpRepository(m_database).ofEntity(record);
    QJsonArray steps;
    for (const qint64 step : without)
        steps.append(step);
    return OpRepository(m_database)
        .read(u"import_record_ops"_s,
            { { u":ent"_s, idText(record) },
                { u":steps"_s, QString::fromUtf8(QJsonDocument(steps).toJson(QJsonDocument::Compact)) } });
}

Result<bool> ImportRepository::isMergedAway(const QUuid &customer) const
{
    const auto merged = number(u"import_is_merged"_s, customer);
    return merged ? Result<bool>(*merged != 0) : merged.error();
}

Result<QList<QUuid>> ImportRepository::mergedInto(const QUuid &customer) const
{
    QList<QUuid> ids;
    if (auto done = m_database.select(u"import_merged_into"_s, { { u":id"_s, idText(customer) } },
            [&ids](const QSqlQuery &row) { ids.append(idAt(row, 0)); });
        !done)
        return done.error();
    return ids;
}

Result<int> ImportRepository::entries(const QUuid &customer) const { return number(u"import_entries"_s, customer); }

Result<bool> ImportRepository::isPartyUsed(const QUuid &party) const
{
    const auto used = number(u"import_party_used"_s, party);
    return used ? Result<bool>(*used != 0) : used.error();
}

Result<int> ImportRepository::number(const QString &statement, const QUuid &id) const
{
    int value = 0;
    if (auto done = m_database.select(
            statement, { { u":id"_s, idText(id) } }, [&value](const QSqlQuery &row) { value = row.value(0).toInt(); });
        !done)
        return done.error();
    return value;
}

} // namespace Pistis
