#include "core/folds.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // As it was made, with what was corrected since.
    Promise made(const Op &make, const Fields &fields)
    {
        const QJsonObject first = make.value.toObject();
        const auto value = [&](const QString &field, QLatin1StringView key) {
            return fields.value(field, { first.value(key), {} }).value;
        };
        const QDate due = dayOf(first.value("due"_L1).toString());
        return { .id = make.entity,
            .customer = idIn(value(u"promise.customer"_s, "customer"_L1)),
            .person = idIn(first.value("person"_L1)),
            .by = promisedByOf(value(u"promise.by"_s, "by"_L1).toString()).value_or(PromisedBy::Us),
            .words = value(u"promise.words"_s, "words"_L1).toString(),
            .madeIn = idIn(value(u"promise.made_in"_s, "made_in"_L1)),
            .due = due,
            .firstDue = due,
            .deleted = fields.value(u"promise.deleted"_s).value.toBool() };
    }

} // namespace

std::optional<Promise> foldPromise(const QList<Op> &ops)
{
    const QSet<QUuid> out = retractedIn(ops);
    const Fields fields = foldFields(ops);
    std::optional<Promise> promise;
    for (const Op &op : ops) {
        if (op.kind != OpKind::promise || out.contains(op.id))
            continue;
        const QJsonObject details = op.value.toObject();
        const QDate on = dayOf(details.value("on"_L1).toString());
        const bool open = promise && promise->isOpen();
        if (op.field == "make"_L1) {
            if (!promise)
                promise = made(op, fields);
        } else if (op.field == "keep"_L1 && open) {
            promise->state = PromiseState::Kept;
            promise->doneOn = on;
        } else if (op.field == "break"_L1 && open) {
            promise->state = PromiseState::Broken;
        } else if (op.field == "cancel"_L1 && open) {
            promise->state = PromiseState::Cancelled;
        } else if (op.field == "redate"_L1 && open) {
            if (on > promise->due && !promise->redatedLate)
                promise->missedDue = promise->due;
            (on > promise->due ? promise->redatedLate : promise->redatedInTime) = true;
            promise->due = dayOf(details.value("due"_L1).toString());
        } else if (op.field == "reopen"_L1 && promise && !open) {
            promise->state = PromiseState::Open;
            promise->doneOn = {};
        }
    }
    return promise;
}

} // namespace Pistis
