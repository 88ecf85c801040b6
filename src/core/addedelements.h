#pragma once

#include "core/op.h"

#include <QSet>

namespace Pistis {

// One element of a set that a record holds, as the op that added it gave it.
struct AddedElement
{
    QUuid op {};
    QJsonObject value {};
};

// The ops of elements that a remove which holds names. ops: all of one record.
QSet<QUuid> removedIn(const QList<Op> &ops);

// The elements of this field that were added and neither removed nor taken back, in fold order. ops: all of one record.
QList<AddedElement> elementsIn(const QList<Op> &ops, QStringView field);

Op addElementOp(const QUuid &record, const QString &field, const QJsonObject &value);
Op removeElementOp(const QUuid &record, const QString &field, const QUuid &added);

} // namespace Pistis
