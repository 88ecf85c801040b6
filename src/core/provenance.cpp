#include "core/provenance.h"

#include "core/fieldfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr auto uidField = "customer.uid"_L1;
    constexpr auto cardField = "customer.card"_L1;

}

Provenance foldProvenance(const QList<Op> &ops)
{
    Provenance provenance;
    const QSet<QUuid> out = retractedIn(ops);
    for (const Op &op : ops) {
        if (op.kind == OpKind::promise && op.field != "make"_L1 && out.contains(op.id))
            continue;
        if (op.kind == OpKind::set) {
            if (op.field == uidField)
                provenance.uid = op.value.toString();
            else if (op.field == cardField)
                provenance.card = op.value.toString();
        } else if (op.kind == OpKind::create) {
            const QJsonObject fields = op.value.toObject();
            provenance.uid = fields.value(uidField).toString(provenance.uid);
            provenance.card = fields.value(cardField).toString(provenance.card);
        } else if (op.kind == OpKind::visit || op.kind == OpKind::promise) {
            const QJsonObject details = op.value.toObject();
            provenance.uid = details.value("uid"_L1).toString(provenance.uid);
            provenance.sequence = details.value("sequence"_L1).toInt(provenance.sequence);
        }
    }
    return provenance;
}

bool tellsProvenance(const QList<Op> &ops)
{
    return std::any_of(ops.begin(), ops.end(), [](const Op &op) {
        if (op.kind == OpKind::set)
            return op.field == uidField || op.field == cardField;
        const QJsonObject details = op.value.toObject();
        if (op.kind == OpKind::create)
            return details.contains(uidField) || details.contains(cardField);
        return (op.kind == OpKind::visit || op.kind == OpKind::promise) && details.contains("uid"_L1);
    });
}

QJsonObject fieldsOf(const Provenance &provenance)
{
    QJsonObject fields;
    if (!provenance.uid.isEmpty())
        fields.insert(uidField, provenance.uid);
    if (!provenance.card.isEmpty())
        fields.insert(cardField, provenance.card);
    return fields;
}

void putProvenance(Op &op, const Provenance &provenance)
{
    QJsonObject details = op.value.toObject();
    details.insert("uid"_L1, provenance.uid);
    if (provenance.sequence != 0)
        details.insert("sequence"_L1, provenance.sequence);
    op.value = details;
}

} // namespace Pistis
