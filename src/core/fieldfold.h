#pragma once

#include "core/op.h"

#include <QHash>

namespace Pistis {

// The winning value of each field of one record, with the op that set it (the base of the next edit).
struct FieldValue
{
    QJsonValue value {};
    QUuid op {};
};

using Fields = QHash<QString, FieldValue>;

// ops: all ops of one record in fold order. Each field of a create counts as a set with its stamp; the last one wins.
Fields foldFields(const QList<Op> &ops);

// Ids of the ops of this record that retract took out and restore has not brought back. A retract of a visit names no
// op: then the visit itself is out and its id is in the set.
QSet<QUuid> retractedIn(const QList<Op> &ops);

} // namespace Pistis
