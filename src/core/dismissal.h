#pragma once

#include "core/nextaction.h"
#include "core/op.h"
#include "core/result.h"

namespace Pistis {

// A suggestion that somebody set aside: for good, with a reason if they gave one, or until a day.
struct Dismissal
{
    NextCause cause = NextCause::Request;
    QUuid customer {};
    QUuid record {};
    QDate day {}; // of the cause
    QDate madeOn {};
    QDate until {}; // invalid: for good
    QString reason {};
    QUuid op {}; // that made it

    friend bool operator==(const Dismissal &, const Dismissal &) = default;
};

// The dismissals of a customer as its ops leave them, in fold order.
QList<Dismissal> foldDismissals(const QList<Op> &ops);
bool hasDismissalOps(const QList<Op> &ops);

Op dismissalOp(const Dismissal &dismissal);
Op bringBackOp(const Dismissal &dismissal);

// With a clean reason, and a day after today where there is one; or Error::Invalid with "dismissal.reason" or
// "dismissal.until" as its subject.
Result<Dismissal> validated(Dismissal dismissal, const QDate &today);

} // namespace Pistis
