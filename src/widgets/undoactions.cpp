#include "widgets/undoactions.h"

#include "app/customerservice.h"
#include "app/undoservice.h"
#include "models/changetext.h"
#include "models/errortext.h"

#include <QAction>

namespace Pistis {

UndoActions::UndoActions(
    UndoService &service, const CustomerService &customers, QAction &undo, QAction &redo, QObject *parent)
    : QObject(parent)
    , m_customers(customers)
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

void UndoActions::tell(const ChangeSet &changes)
{
    const auto sentence = [what = changeText(changes), way = changes.way](const QString &name) {
        const QString whose = name.isEmpty() ? what : tr("%1, %2", "1 visit, Bakery").arg(what, name);
        if (way == ChangeSet::Way::Done)
            return name.isEmpty() ? tr("Saved. Ctrl+Z takes it back.")
                                  : tr("Saved for %1. Ctrl+Z takes it back.").arg(name);
        return way == ChangeSet::Way::Undone ? tr("Undone: %1.").arg(whose) : tr("Redone: %1.").arg(whose);
    };
    const QString first = sentence({});
    Q_EMIT told(first);
    m_naming.forget();
    if (changes.customers.size() != 1)
        return;
    if (changes.way != ChangeSet::Way::Done)
        Q_EMIT taken(*changes.customers.cbegin());
    m_naming(m_customers.customer(*changes.customers.cbegin()), this,
        [this, first, sentence](const Result<CustomerSummary> &found) {
            if (found)
                Q_EMIT toldMore(first, sentence(found->customer.name));
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
