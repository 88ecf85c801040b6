#include "app/importplan.h"

#include "core/folds.h"
#include "core/tags.h"

#include <algorithm>

namespace Pistis {

QList<Op> ImportPlan::Change::ops() const
{
    const auto joined = [](QJsonObject fields, const QJsonObject &more) {
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), it.value());
        return fields;
    };
    const QList<Op> own = before.id.isNull() ? QList<Op> { createOp(after.id, joined(fieldsOf(after), fieldsAfter)) }
                                             : setOps(before.id, fieldsOf(before), fieldsOf(after))
            + setOps(cardRecord.isNull() ? before.id : cardRecord, fieldsBefore, fieldsAfter);
    return own + contactOps(after.id, { .after = contacts }) + tagOps(after.id, {}, tags);
}

void sortByLine(QList<Fault> &faults)
{
    std::stable_sort(
        faults.begin(), faults.end(), [](const Fault &left, const Fault &right) { return left.line < right.line; });
}

} // namespace Pistis
