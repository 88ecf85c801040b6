#include "storage/oprepository.h"

#include "core/folds.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<qint64> OpRepository::next() const
{
    qint64 number = 0;
    if (auto done
        = m_database.select(u"op_next"_s, {}, [&number](const QSqlQuery &row) { number = row.value(0).toLongLong(); });
        !done)
        return done.error();
    return number;
}

Result<bool> OpRepository::append(const Op &op, qint64 step)
{
    const QVariant value = op.value.isUndefined() ? QVariant() : QVariant(jsonText(op.value));
    const auto rows = m_database.change(u"op_append"_s,
        { { u":op_id"_s, idText(op.id) }, { u":audience"_s, op.audience }, { u":author"_s, op.author },
            { u":dev"_s, idText(op.device) }, { u":schema_ver"_s, op.schema }, { u":kind"_s, op.kind },
            { u":ent"_s, idText(op.entity) }, { u":field"_s, orEmpty(op.field) }, { u":val"_s, value },
            { u":base"_s, orNull(idText(op.base)) }, { u":hlc"_s, op.hlc }, { u":hlc_claimed"_s, op.hlcClaimed },
            { u":made_at"_s, op.madeAt }, { u":step"_s, step } });
    return rows ? Result<bool>(*rows > 0) : rows.error();
}

Result<QList<Op>> OpRepository::read(const QString &statement, const Database::Bindings &bindings) const
{
    QList<Op> ops;
    if (auto done = m_database.select(statement, bindings,
            [&ops](const QSqlQuery &row) {
                ops.append({ .kind = textAt(row, 0),
                    .entity = idAt(row, 1),
                    .field = textAt(row, 2),
                    .value = jsonValue(textAt(row, 3)),
                    .base = idAt(row, 4),
                    .id = idAt(row, 5),
                    .device = idAt(row, 6),
                    .author = textAt(row, 7),
                    .audience = textAt(row, 8),
                    .schema = row.value(9).toInt(),
                    .hlc = row.value(10).toLongLong(),
                    .hlcClaimed = row.value(11).toLongLong(),
                    .madeAt = row.value(12).toLongLong() });
            });
        !done)
        return done.error();
    return ops;
}

Result<QList<Op>> OpRepository::ofEntity(const QUuid &entity) const
{
    return read(u"op_of_entity"_s, { { u":ent"_s, idText(entity) } });
}

Result<QList<Op>> OpRepository::ofCustomer(const QUuid &id) const
{
    return read(u"op_of_customer"_s, { { u":id"_s, idText(id) } });
}

Result<QList<Op>> OpRepository::ofBook() const { return read(u"op_of_book"_s, {}); }

Result<QList<Op>> OpRepository::ofStep(qint64 step) const { return read(u"op_of_step"_s, { { u":step"_s, step } }); }

Result<QList<QUuid>> OpRepository::entities() const
{
    QList<QUuid> ids;
    if (auto done = m_database.select(u"op_entities"_s, {}, [&ids](const QSqlQuery &row) { ids.append(idAt(row, 0)); });
        !done)
        return done.error();
    return ids;
}

} // namespace Pistis
