#pragma once

#include "core/customer.h"
#include "core/op.h"

#include <QHash>

namespace Pistis {

// Into which customer these ops of another one merge it; null when they do not, or no longer. ops: in fold order.
QUuid mergedInto(const QList<Op> &ops);

// Where each merged customer stands now: chains followed to their end. In a ring, which two people working apart can
// make, the smallest id stays itself. Customers that stay themselves are not in the answer.
QHash<QUuid, QUuid> rootsOf(const QHash<QUuid, QUuid> &mergedInto);

// The ops of one merge: the kept customer takes the chosen fields, the other one an alias that remembers what they
// were.
QList<Op> mergeOps(const Customer &kept, const Customer &chosen, const QUuid &merged);

// The ops that take a merge apart: fields that nobody changed since are as before it. now: the kept customer.
QList<Op> unmergeOps(const Op &merge, const Customer &now);

// The kept customer's id in a merge or unmerge op.
QUuid keptIn(const Op &merge);

} // namespace Pistis
