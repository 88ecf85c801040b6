#pragma once

#include "core/folds.h"

namespace Pistis {

// A customer, visit, request, promise, task, segment, own field or note on a lesson that was deleted and can be brought
// back.
struct DeletedRecord
{
    RecordKind kind = RecordKind::Unknown;
    QUuid id {};
    QString text {}; // a visit's note, a request's or a promise's words, a task's title, a segment's or a field's name,
                     // a note
    QUuid customer {};
    QString customerName {};
    QDate day {}; // of a visit, or by which a promise or a task was due
    VisitType type = VisitType::Visit;
    qint64 deletedAt = 0; // ms UTC
    QString by {}; // the name of who deleted it

    friend bool operator==(const DeletedRecord &, const DeletedRecord &) = default;
};

} // namespace Pistis
