#pragma once

#include "core/op.h"
#include "core/result.h"

#include <QStringList>

namespace Pistis {

// The tags of a customer as its ops leave them, in order of their folds; two that fold alike are one.
QStringList foldTags(const QList<Op> &ops);
bool hasTagOps(const QList<Op> &ops);

// The ops that make these tags those of the customer. ops: all of the customer in fold order.
QList<Op> tagOps(const QUuid &customer, const QList<Op> &ops, const QStringList &tags);

// Each trimmed, none empty, none twice; or Error::Invalid with "customer.tag" as its subject.
Result<QStringList> cleanedTags(const QStringList &tags);

// What somebody typed in one line, with commas or semicolons between.
QStringList typedTags(const QString &line);

} // namespace Pistis
