#include "widgets/undoactions.h"

#include "app/customerservice.h"
#include "app/undoservice.h"
#include "models/errortext.h"

#include <QAction>

namespace Pistis {

UndoActions::UndoActions(
    UndoService &service, const CustomerService &customers, QAction &undo, QAction &redo, QObject *parent)
    : QObject(parent)
    , m_customers(customers)
{
    connect(&undo, &QAction::triggered, this, [this, &service] { tell(service.undo(), tr("Undone.")); });
    connect(&redo, &QAction::triggered, this, [this, &service] { tell(service.redo(), tr("Redone.")); });
    const auto enable = [&service, &undo, &redo] {
        undo.setEnabled(service.canUndo());
        redo.setEnabled(service.canRedo());
    };
    connect(&service, &UndoService::availabilityChanged, this, enable);
    connect(&service, &UndoService::saved, this, &UndoActions::tellSaved);
    enable();
}

void UndoActions::tellSaved(const ChangeSet &changes)
{
    const QString sentence = tr("Saved. Ctrl+Z takes it back.");
    Q_EMIT told(sentence);
    m_naming.forget();
    if (changes.visits.isEmpty() || changes.customers.size() != 1)
        return;
    m_naming(m_customers.customer(*changes.customers.cbegin()), this,
        [this, sentence](const Result<CustomerSummary> &found) {
            if (found)
                Q_EMIT toldMore(sentence, tr("Saved for %1. Ctrl+Z takes it back.").arg(found->customer.name));
        });
}

void UndoActions::tell(const QFuture<Result<void>> &taking, const QString &done)
{
    deliver(taking, this,
        [this, done](const Result<void> &taken) { Q_EMIT told(taken ? done : errorText(taken.error())); });
}

} // namespace Pistis
