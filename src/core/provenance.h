#pragma once

#include "core/op.h"

namespace Pistis {

// Where a record came from when it was imported: under which name its file knows it, and what of that file the record
// itself has no place for.
struct Provenance
{
    QString uid {};
    QString card {}; // of a customer: the whole vCard as it was
    int sequence = 0; // of an entry of a calendar

    bool isEmpty() const { return uid.isEmpty() && card.isEmpty() && sequence == 0; }

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

// ops: all ops of one record in fold order.
Provenance foldProvenance(const QList<Op> &ops);

// Whether any of them says something of it.
bool tellsProvenance(const QList<Op> &ops);

// As fields of a customer.
QJsonObject fieldsOf(const Provenance &provenance);
// As a part of the op that makes a visit, a promise or a task.
void putProvenance(Op &op, const Provenance &provenance);
// The same of a task that is there already.
Op taskProvenanceOp(const QUuid &task, const Provenance &provenance);
// A visit that is there already keeps its name and takes over how often its file says that it was changed.
Op visitSequenceOp(const QUuid &visit, int sequence);

} // namespace Pistis
