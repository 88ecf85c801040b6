#include "core/provenance.h"

#include "core/fieldfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr auto uidField = "customer.uid"_L1;
    constexpr auto cardField = "customer.card"_L1;
    constexpr auto taskField = "task.file"_L1;
    constexpr auto sequenceField = "sequence"_L1; // of a visit that is amended

    void readEntry(Provenance &provenance, const QJsonObject &entry)
    {
        if (!entry.contains("uid"_L1))
            return;
        provenance.uid = entry.value("uid"_L1).toString();
        provenance.sequence = entry.value("sequence"_L1).toInt();
    }

    void writeEntry(QJsonObject &entry, const Provenance &provenance)
    {
        entry.insert("uid"_L1, provenance.uid);
        if (provenance.sequence != 0)
            entry.insert("sequence"_L1, provenance.sequence);
    }

    QJsonObject entryOf(const Provenance &provenance)
    {
        QJsonObject entry;
        writeEntry(entry, provenance);
        return entry;
    }

} // namespace

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
            else if (op.field == taskField) // nothing: the import was taken back
                provenance = { .uid = op.value["uid"_L1].toString(), .sequence = op.value["sequence"_L1].toInt() };
        } else if (op.kind == OpKind::create) {
            const QJsonObject fields = op.value.toObject();
            provenance.uid = fields.value(uidField).toString(provenance.uid);
            readEntry(provenance, fields.value(taskField).toObject());
            provenance.card = fields.value(cardField).toString(provenance.card);
        } else if (op.kind == OpKind::visit || op.kind == OpKind::promise) {
            readEntry(provenance, op.value.toObject());
        } else if (op.kind == OpKind::amend && op.field == sequenceField) {
            provenance.sequence = op.value.toInt();
        }
    }
    return provenance;
}

bool tellsProvenance(const QList<Op> &ops)
{
    return std::any_of(ops.begin(), ops.end(), [](const Op &op) {
        if (op.kind == OpKind::set)
            return op.field == uidField || op.field == cardField || op.field == taskField;
        if (op.kind == OpKind::amend)
            return op.field == sequenceField;
        const QJsonObject details = op.value.toObject();
        if (op.kind == OpKind::create)
            return details.contains(uidField) || details.contains(cardField) || details.contains(taskField);
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

Op taskProvenanceOp(const QUuid &task, const Provenance &provenance)
{
    return setOp(task, taskField, entryOf(provenance));
}

Op visitSequenceOp(const QUuid &visit, int sequence)
{
    return { .kind = OpKind::amend, .entity = visit, .field = sequenceField, .value = sequence };
}

void putProvenance(Op &op, const Provenance &provenance)
{
    QJsonObject details = op.value.toObject();
    if (op.kind == OpKind::create)
        details.insert(taskField, entryOf(provenance));
    else
        writeEntry(details, provenance);
    op.value = details;
}

} // namespace Pistis
