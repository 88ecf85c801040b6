#include "core/addedelements.h"

#include "core/fieldfold.h"
#include "core/folds.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QSet<QUuid> removedIn(const QList<Op> &ops)
{
    const QSet<QUuid> retracted = retractedIn(ops);
    QSet<QUuid> removed;
    for (const Op &op : ops) {
        if (op.kind == OpKind::remove && !retracted.contains(op.id))
            removed.insert(QUuid::fromString(op.value.toObject().value("op"_L1).toString()));
    }
    return removed;
}

QList<AddedElement> elementsIn(const QList<Op> &ops, QStringView field)
{
    const QSet<QUuid> out = retractedIn(ops) + removedIn(ops);
    QList<AddedElement> elements;
    for (const Op &op : ops) {
        if (op.kind == OpKind::add && op.field == field && !out.contains(op.id))
            elements.append({ .op = op.id, .value = op.value.toObject() });
    }
    return elements;
}

Op addElementOp(const QUuid &record, const QString &field, const QJsonObject &value)
{
    return { .kind = OpKind::add, .entity = record, .field = field, .value = value };
}

Op removeElementOp(const QUuid &record, const QString &field, const QUuid &added)
{
    return { .kind = OpKind::remove,
        .entity = record,
        .field = field,
        .value = QJsonObject { { "op"_L1, idText(added) } },
        .base = added };
}

} // namespace Pistis
