#include "core/takeback.h"

#include "core/addedelements.h"
#include "core/recordstate.h"
#include "core/undo.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool begins(const Op &op)
    {
        return op.kind == OpKind::create || op.kind == OpKind::visit
            || (op.kind == OpKind::request && op.field == "ask"_L1)
            || (op.kind == OpKind::promise && op.field == "make"_L1);
    }

    bool setsField(const Op &op) { return op.kind == OpKind::set || op.kind == OpKind::amend; }

    QJsonValue present(const Op &op, const QList<Op> &all)
    {
        Op afterAll = op;
        afterAll.id = {};
        afterAll.hlc = std::numeric_limits<qint64>::max();
        return valueBefore(afterAll, all);
    }

    // Null, nothing and an empty text are the same field left empty.
    bool isSame(const QJsonValue &left, const QJsonValue &right)
    {
        const auto bare = [](const QJsonValue &value) {
            return value.isUndefined() || value == QJsonValue(QString()) ? QJsonValue(QJsonValue::Null) : value;
        };
        return bare(left) == bare(right);
    }

} // namespace

bool makeRecord(const QList<Op> &ops) { return std::ranges::any_of(ops, begins); }

std::optional<Op> deletingOp(const QList<Op> &all)
{
    const auto first = std::ranges::find_if(all, begins);
    if (first == all.end())
        return {};
    const QList<Op> opposites = opposite(*first, all);
    if (opposites.isEmpty())
        return {};
    const Op &op = opposites.constFirst();
    const bool isDeleted = op.kind == OpKind::retract ? retractedIn(all).contains(op.entity)
                                                      : foldFields(all).value(op.field).value.toBool();
    return isDeleted ? std::nullopt : std::optional(op);
}

QList<Op> revertingOps(const QList<Op> &imported, const QList<Op> &all, TakeBackReport &report)
{
    QList<Op> ops;
    const QSet<QUuid> retracted = retractedIn(all);
    QSet<QString> fields;
    for (auto op = imported.crbegin(); op != imported.crend(); ++op) {
        if (setsField(*op)) {
            if (fields.contains(op->field)) // only the last word of the import counts
                continue;
            fields.insert(op->field);
            const auto first = std::ranges::find_if(
                imported, [op](const Op &other) { return setsField(other) && other.field == op->field; });
            const QJsonValue before = valueBefore(*first, all);
            const QJsonValue now = present(*op, all);
            if (isSame(now, before))
                continue;
            if (!isSame(now, op->value)) {
                ++report.changedSince;
                continue;
            }
            ops.append({ .kind = op->kind, .entity = op->entity, .field = op->field, .value = before, .base = op->id });
            ++report.fields;
        } else if (op->kind != OpKind::add && !retracted.contains(op->id)) {
            ops.append(opposite(*op, all));
            ++report.fields;
        }
    }
    return ops + removingOps(imported, all, report);
}

QList<Op> removingOps(const QList<Op> &imported, const QList<Op> &all, TakeBackReport &report)
{
    QList<Op> ops;
    const QSet<QUuid> out = retractedIn(all) + removedIn(all);
    for (auto op = imported.crbegin(); op != imported.crend(); ++op) {
        if (op->kind != OpKind::add || out.contains(op->id))
            continue;
        ops.append(opposite(*op, all));
        ++report.contacts;
    }
    return ops;
}

} // namespace Pistis
