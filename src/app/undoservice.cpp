#include "app/undoservice.h"

#include "app/deliver.h"
#include "app/store.h"
#include "app/uniquenames.h"
#include "core/undo.h"
#include "storage/oprepository.h"

namespace Pistis {

UndoService::UndoService(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &UndoService::note);
}

void UndoService::note(const ChangeSet &changes)
{
    if (changes.step == 0 || changes.isOnlyLessons()) // an answer given is nothing to take back
        return;
    (changes.way == ChangeSet::Way::Undone ? m_undone : m_done).append(changes.step);
    if (changes.way == ChangeSet::Way::Done)
        m_undone.clear();
    Q_EMIT availabilityChanged();
    Q_EMIT changed(changes);
}

QFuture<Result<void>> UndoService::undo() { return takeBack(m_done, ChangeSet::Way::Undone); }

QFuture<Result<void>> UndoService::redo() { return takeBack(m_undone, ChangeSet::Way::Redone); }

QFuture<Result<void>> UndoService::takeBack(QList<qint64> &from, ChangeSet::Way way)
{
    if (from.isEmpty())
        return QtFuture::makeReadyFuture(Result<void>());
    const qint64 step = from.takeLast();
    Q_EMIT availabilityChanged();
    auto taking = m_store.write([step, way](OpWriter &writer) -> Result<void> {
        const OpRepository log(writer.database());
        const auto ops = log.ofStep(step);
        if (!ops)
            return ops.error();
        writer.markAs(way);
        QList<Op> opposites;
        QSet<QUuid> records;
        for (auto op = ops->crbegin(); op != ops->crend(); ++op) {
            const auto all = log.ofEntity(op->entity);
            if (!all)
                return all.error();
            opposites.append(opposite(*op, *all));
            if (!all->isEmpty() && all->constFirst().kind == OpKind::imported)
                writer.markImport(op->entity);
            records.insert(op->entity);
        }
        if (auto done = writer.append(opposites); !done)
            return done;
        return checkedNames(writer.database(), records);
    });
    deliver(taking, this, [this, &from, step](const Result<void> &taken) {
        if (!taken) { // not saved: it can be tried again
            from.append(step);
            Q_EMIT availabilityChanged();
        }
    });
    return taking;
}

void UndoService::forget()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT availabilityChanged();
}

} // namespace Pistis
