#include "core/merge.h"

#include "core/folds.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value; }

    QUuid rootOf(const QUuid &id, const QHash<QUuid, QUuid> &mergedInto)
    {
        QList<QUuid> passed { id };
        for (QUuid at = mergedInto.value(id); !at.isNull(); at = mergedInto.value(at)) {
            if (const qsizetype ring = passed.indexOf(at); ring >= 0)
                return *std::min_element(passed.begin() + ring, passed.end());
            passed.append(at);
        }
        return passed.constLast();
    }

} // namespace

QUuid keptIn(const Op &merge)
{
    return QUuid::fromString(
        merge.value.isObject() ? merge.value.toObject().value("customer"_L1).toString() : merge.value.toString());
}

QUuid mergedInto(const QList<Op> &ops)
{
    QUuid into;
    for (const Op &op : ops) {
        if (op.kind == OpKind::merge)
            into = keptIn(op) == op.entity ? QUuid() : keptIn(op);
        else if (op.kind == OpKind::unmerge)
            into = {};
    }
    return into;
}

QHash<QUuid, QUuid> rootsOf(const QHash<QUuid, QUuid> &mergedInto)
{
    QHash<QUuid, QUuid> roots;
    for (auto it = mergedInto.begin(); it != mergedInto.end(); ++it) {
        if (const QUuid root = rootOf(it.key(), mergedInto); root != it.key())
            roots.insert(it.key(), root);
    }
    return roots;
}

QList<Op> mergeOps(const Customer &kept, const Customer &chosen, const QUuid &merged)
{
    const QJsonObject before = fieldsOf(kept);
    QList<Op> ops = setOps(kept.id, before, fieldsOf(chosen));
    QJsonObject was;
    for (const Op &op : std::as_const(ops))
        was.insert(
            op.field, QJsonObject { { "from"_L1, orNull(before.value(op.field)) }, { "to"_L1, orNull(op.value) } });
    ops.append({ .kind = OpKind::merge,
        .entity = merged,
        .value = QJsonObject { { "customer"_L1, idText(kept.id) }, { "was"_L1, was } } });
    return ops;
}

QList<Op> unmergeOps(const Op &merge, const Customer &now)
{
    QList<Op> ops;
    const QJsonObject present = fieldsOf(now);
    const QJsonObject was = merge.value.toObject().value("was"_L1).toObject();
    for (auto it = was.begin(); it != was.end(); ++it) {
        const QJsonObject change = it.value().toObject();
        if (orNull(present.value(it.key())) == orNull(change.value("to"_L1)))
            ops.append(setOp(now.id, it.key(), orNull(change.value("from"_L1))));
    }
    ops.append({ .kind = OpKind::unmerge, .entity = merge.entity, .value = merge.value, .base = merge.id });
    return ops;
}

} // namespace Pistis
