#include "core/fieldfold.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

Fields foldFields(const QList<Op> &ops)
{
    Fields fields;
    for (const Op &op : ops) {
        if (op.kind == OpKind::set) {
            fields.insert(op.field, { op.value, op.id });
        } else if (op.kind == OpKind::create) {
            const QJsonObject first = op.value.toObject();
            for (auto it = first.begin(); it != first.end(); ++it)
                fields.insert(it.key(), { it.value(), op.id });
        }
    }
    return fields;
}

QSet<QUuid> retractedIn(const QList<Op> &ops)
{
    QSet<QUuid> out;
    for (const Op &op : ops) {
        if (op.kind != OpKind::retract && op.kind != OpKind::restore)
            continue;
        const QString named = op.value.toObject().value("op"_L1).toString();
        const QUuid target = named.isEmpty() ? op.entity : QUuid::fromString(named);
        if (op.kind == OpKind::retract)
            out.insert(target);
        else
            out.remove(target);
    }
    return out;
}

} // namespace Pistis
