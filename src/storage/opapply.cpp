#include "storage/opapply.h"

#include "storage/database.h"
#include "storage/oprepository.h"
#include "storage/projections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool beginsRecord(const Op &op)
    {
        return op.kind == OpKind::create || op.kind == OpKind::visit
            || (op.kind == OpKind::request && op.field == "ask"_L1)
            || (op.kind == OpKind::promise && op.field == "make"_L1);
    }

    // A file that is taken off a visit is a change of the visit.
    bool deletes(const Op &op)
    {
        return op.kind == OpKind::retract
            || (op.field.endsWith(".deleted"_L1) && op.field != "attachment.deleted"_L1 && op.value.toBool());
    }

    // A record made here begins with an op of a fresh id: then this call holds all of it and nothing need be read.
    bool isWholeRecord(const QList<Op> &ops) { return beginsRecord(ops.constFirst()); }

    Result<void> projectRecord(
        Projections &projections, const QUuid &entity, const QList<Op> &ops, Projections::Seen seen)
    {
        RecordKind kind = RecordKind::Unknown;
        for (const Op &op : ops) {
            kind = recordKindOf(op);
            if (kind != RecordKind::Unknown)
                break;
        }
        return projections.project(kind, entity, ops, seen);
    }

} // namespace

Result<ChangeSet> applyOps(Database &database, const QList<Op> &ops, Origin origin, qint64 step)
{
    OpRepository log(database);
    const auto next = step == 0 ? log.next() : Result<qint64>(step);
    if (!next)
        return next.error();
    QHash<QUuid, QList<Op>> touched;
    QList<QUuid> order;
    for (const Op &op : ops) {
        if (origin == Origin::Local && (op.entity.isNull() || op.kind.isEmpty()))
            return Error { .kind = Error::Kind::Invalid, .subject = op.kind };
        const auto isNew = log.append(op, *next);
        if (!isNew)
            return isNew.error();
        if (!*isNew)
            continue;
        QList<Op> &of = touched[op.entity];
        if (of.isEmpty())
            order.append(op.entity);
        of.append(op);
    }

    Projections projections(database);
    for (const QUuid &entity : std::as_const(order)) {
        Result<QList<Op>> all = touched.value(entity);
        const bool isNew = origin == Origin::Local && isWholeRecord(*all);
        if (!isNew)
            all = log.ofEntity(entity);
        if (!all)
            return all.error();
        using enum Projections::Seen;
        if (auto done = projectRecord(projections, entity, *all, isNew ? Never : Before); !done)
            return done.error();
    }
    if (auto done = projections.refreshCustomers(); !done)
        return done.error();
    ChangeSet changes = projections.changes();
    changes.step = order.isEmpty() ? step : *next;
    changes.deletes = std::ranges::any_of(ops, deletes);
    changes.merges = std::ranges::count(ops, OpKind::merge, &Op::kind) > 0;
    changes.separates = std::ranges::count(ops, OpKind::unmerge, &Op::kind) > 0;
    return changes;
}

Result<void> rebuildProjections(Database &database)
{
    OpRepository log(database);
    Projections projections(database);
    if (auto done = projections.clear(); !done)
        return done;
    auto entities = log.entities();
    if (!entities)
        return entities.error();
    for (const QUuid &entity : *entities) {
        const auto ops = log.ofEntity(entity);
        if (!ops)
            return ops.error();
        if (auto done = projectRecord(projections, entity, *ops, Projections::Seen::Before); !done)
            return done;
    }
    return projections.refreshCustomers();
}

} // namespace Pistis
