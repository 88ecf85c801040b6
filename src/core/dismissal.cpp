#include "core/dismissal.h"

#include "core/addedelements.h"
#include "core/folds.h"
#include "core/textcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    const QString dismissalField = u"customer.dismissal"_s;

} // namespace

QList<Dismissal> foldDismissals(const QList<Op> &ops)
{
    QList<Dismissal> dismissals;
    for (const AddedElement &element : elementsIn(ops, dismissalField)) {
        const auto text = [&element](QLatin1StringView key) { return element.value.value(key).toString(); };
        const auto cause = nextCauseOf(text("cause"_L1));
        if (!cause) // of a later version
            continue;
        dismissals.append({ .cause = *cause,
            .customer = ops.constFirst().entity,
            .record = QUuid::fromString(text("record"_L1)),
            .day = dayOf(text("day"_L1)),
            .madeOn = dayOf(text("on"_L1)),
            .until = dayOf(text("until"_L1)),
            .reason = text("reason"_L1),
            .op = element.op });
    }
    return dismissals;
}

bool hasDismissalOps(const QList<Op> &ops)
{
    return std::ranges::any_of(ops, [](const Op &op) { return op.kind == OpKind::add && op.field == dismissalField; });
}

Op dismissalOp(const Dismissal &dismissal)
{
    QJsonObject value { { "cause"_L1, wordOf(dismissal.cause) }, { "day"_L1, dayText(dismissal.day) },
        { "on"_L1, dayText(dismissal.madeOn) } };
    if (!dismissal.record.isNull())
        value.insert("record"_L1, idText(dismissal.record));
    if (dismissal.until.isValid())
        value.insert("until"_L1, dayText(dismissal.until));
    if (!dismissal.reason.isEmpty())
        value.insert("reason"_L1, dismissal.reason);
    return addElementOp(dismissal.customer, dismissalField, value);
}

Op bringBackOp(const Dismissal &dismissal) { return removeElementOp(dismissal.customer, dismissalField, dismissal.op); }

Result<Dismissal> validated(Dismissal dismissal, const QDate &today)
{
    const auto reason = cleanedLine(dismissal.reason, u"dismissal.reason"_s);
    if (!reason)
        return reason.error();
    if (dismissal.until.isValid() && dismissal.until <= today)
        return Error { .kind = Error::Kind::Invalid, .subject = u"dismissal.until"_s };
    dismissal.reason = *reason;
    dismissal.madeOn = today;
    return dismissal;
}

} // namespace Pistis
