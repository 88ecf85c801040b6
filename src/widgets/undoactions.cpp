#include "widgets/undoactions.h"

#include "app/services.h"
#include "app/undoservice.h"
#include "models/changetext.h"
#include "models/errortext.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype mostNames = 3; // of one step

    // Always the same ones of a step, so that taking it back and bringing it again name them alike.
    QList<QUuid> someOf(const QSet<QUuid> &customers)
    {
        QList<QUuid> ids(customers.cbegin(), customers.cend());
        const qsizetype count = std::min(mostNames, ids.size());
        std::ranges::partial_sort(ids, ids.begin() + count);
        return ids.first(count);
    }

}

UndoActions::UndoActions(UndoService &service, const Services &services, QAction &undo, QAction &redo, QObject *parent)
    : QObject(parent)
    , m_customers(services.customers)
    , m_imports(services.store)
{
    connect(&undo, &QAction::triggered, this, [this, &service] { watch(service.undo()); });
    connect(&redo, &QAction::triggered, this, [this, &service] { watch(service.redo()); });
    const auto enable = [&service, &undo, &redo] {
        undo.setEnabled(service.canUndo());
        redo.setEnabled(service.canRedo());
    };
    connect(&service, &UndoService::availabilityChanged, this, enable);
    connect(&service, &UndoService::changed, this, &UndoActions::tell);
    enable();
}

QString UndoActions::namesLabel(const QStringList &names, int all)
{
    const int others = all - int(mostNames);
    const QString named = names.join(u", "_s);
    return others > 0 ? tr("%1 and %n more", "names of customers", others).arg(named) : named;
}

void UndoActions::tell(const ChangeSet &changes)
{
    const qsizetype all = changes.customers.size();
    const auto sentence
        = [what = changeText(changes), way = changes.way, deletes = changes.deletes, all](const QString &name) {
              const QString whose = name.isEmpty() ? what
                  : all > 1                        ? tr("%1 (%2)", "2 customers, their names").arg(what, name)
                                                   : tr("%1, %2", "1 visit, Bakery").arg(what, name);
              if (way == ChangeSet::Way::Done && deletes)
                  return name.isEmpty() ? tr("Deleted. Ctrl+Z brings it back.")
                                        : tr("Deleted for %1. Ctrl+Z brings it back.").arg(name);
              if (way == ChangeSet::Way::Done)
                  return name.isEmpty() ? tr("Saved. Ctrl+Z takes it back.")
                                        : tr("Saved for %1. Ctrl+Z takes it back.").arg(name);
              return way == ChangeSet::Way::Undone ? tr("Undone: %1.").arg(whose) : tr("Redone: %1.").arg(whose);
          };
    const QString first = sentence({});
    Q_EMIT told(first);
    m_naming.forget();
    if (all == 1 && changes.way != ChangeSet::Way::Done)
        Q_EMIT taken(*changes.customers.cbegin());
    if (!changes.importBatch.isNull())
        return nameImport(changes, first);
    if (all == 0 || (all > 1 && changes.way == ChangeSet::Way::Done))
        return;
    m_naming(m_customers.names(someOf(changes.customers)), this,
        [this, first, sentence, all](const Result<QStringList> &names) {
            if (names)
                Q_EMIT toldMore(first, sentence(namesLabel(*names, int(all))));
        });
}

void UndoActions::nameImport(const ChangeSet &changes, const QString &before)
{
    const auto sentence = [way = changes.way](const ImportBatch &batch) {
        const QString what = changeText(batch);
        const bool isUndone = way == ChangeSet::Way::Undone;
        if (batch.isTakenBack != isUndone) // the step was the taking back of the import
            return isUndone ? tr("Brought back: %1.").arg(what)
                            : tr("Taken back: %1. Ctrl+Z brings it back.").arg(what);
        if (way == ChangeSet::Way::Done)
            return tr("Saved: %1. Ctrl+Z takes it back.").arg(what);
        return isUndone ? tr("Undone: %1.").arg(what) : tr("Redone: %1.").arg(what);
    };
    m_naming(m_imports.batches(), this,
        [this, before, sentence, id = changes.importBatch](const Result<QList<ImportBatch>> &batches) {
            if (!batches)
                return;
            if (const auto found = std::ranges::find(*batches, id, &ImportBatch::id); found != batches->end())
                Q_EMIT toldMore(before, sentence(*found));
        });
}

void UndoActions::watch(const QFuture<Result<void>> &taking)
{
    deliver(taking, this, [this](const Result<void> &taken) {
        if (!taken)
            Q_EMIT told(errorText(taken.error()));
    });
}

} // namespace Pistis
