#include "core/undo.h"

#include "core/folds.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString tableOf(const Op &op)
    {
        if (op.kind == OpKind::request || op.kind == OpKind::promise)
            return op.kind;
        return op.value.toObject().isEmpty() ? QString() : op.value.toObject().begin().key().section(u'.', 0, 0);
    }

    // Under which key the first event of a request or promise holds what is corrected later.
    QString firstKeyOf(const QString &field)
    {
        return field == "request.asked_at"_L1 ? u"at"_s : field.section(u'.', 1);
    }

} // namespace

QJsonValue valueBefore(const Op &op, const QList<Op> &all)
{
    QJsonValue value = QJsonValue::Null;
    for (const Op &other : all) {
        if (other.id == op.id || foldOrder(other, op) > 0)
            continue;
        if (op.kind == OpKind::set) {
            const Fields fields = foldFields({ other });
            value = fields.contains(op.field) ? fields.value(op.field).value : value;
            if (other.field == "ask"_L1 || other.field == "make"_L1)
                value = other.value.toObject().value(firstKeyOf(op.field));
            if (value.isUndefined())
                value = QJsonValue::Null;
        } else if (other.kind == OpKind::visit) {
            const QJsonObject fact = other.value.toObject();
            value = fact.contains(op.field) ? fact.value(op.field) : QJsonValue(QJsonValue::Null);
        } else if (other.kind == OpKind::amend && other.field == op.field) {
            value = other.value;
        }
    }
    return value;
}

QList<Op> opposite(const Op &op, const QList<Op> &all)
{
    const auto opposed = [&op](QLatin1StringView kind, const QJsonValue &value) {
        return QList<Op> { { .kind = kind, .entity = op.entity, .value = value, .base = op.id } };
    };
    if (op.kind == OpKind::create)
        return { setOp(op.entity, tableOf(op) + u".deleted"_s, true) };
    if (op.kind == OpKind::set || op.kind == OpKind::amend)
        return {
            { .kind = op.kind, .entity = op.entity, .field = op.field, .value = valueBefore(op, all), .base = op.id }
        };
    if (op.kind == OpKind::visit || op.kind == OpKind::imported)
        return opposed(OpKind::retract, QJsonObject());
    if (op.kind == OpKind::add) // the element keeps its op, so that this can be taken back, too
        return { { .kind = OpKind::remove,
            .entity = op.entity,
            .field = op.field,
            .value = QJsonObject { { "op"_L1, idText(op.id) } },
            .base = op.id } };
    if (op.kind == OpKind::remove)
        return opposed(OpKind::retract, QJsonObject { { "op"_L1, idText(op.id) } });
    if (op.kind == OpKind::retract)
        return opposed(OpKind::restore, op.value);
    if (op.kind == OpKind::restore)
        return opposed(OpKind::retract, op.value);
    if (op.kind == OpKind::merge)
        return opposed(OpKind::unmerge, op.value);
    if (op.kind == OpKind::unmerge)
        return opposed(OpKind::merge, op.value);
    if ((op.kind == OpKind::request && op.field == "ask"_L1) || (op.kind == OpKind::promise && op.field == "make"_L1))
        return { setOp(op.entity, tableOf(op) + u".deleted"_s, true) };
    if (op.kind == OpKind::request || op.kind == OpKind::promise || op.kind == OpKind::lesson)
        return opposed(OpKind::retract, QJsonObject { { "op"_L1, idText(op.id) } });
    return {};
}

} // namespace Pistis
