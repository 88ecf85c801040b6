#include "widgets/undoactions.h"

#include "app/deliver.h"
#include "app/undoservice.h"
#include "models/errortext.h"

#include <QAction>

namespace Pistis {

UndoActions::UndoActions(UndoService &service, QAction &undo, QAction &redo, QObject *parent)
    : QObject(parent)
{
    connect(&undo, &QAction::triggered, this, [this, &service] { tell(service.undo(), tr("Undone.")); });
    connect(&redo, &QAction::triggered, this, [this, &service] { tell(service.redo(), tr("Redone.")); });
    const auto enable = [&service, &undo, &redo] {
        undo.setEnabled(service.canUndo());
        redo.setEnabled(service.canRedo());
    };
    connect(&service, &UndoService::availabilityChanged, this, enable);
    connect(&service, &UndoService::saved, this, [this] { Q_EMIT told(tr("Saved. Ctrl+Z takes it back.")); });
    enable();
}

void UndoActions::tell(const QFuture<Result<void>> &taking, const QString &done)
{
    deliver(taking, this,
        [this, done](const Result<void> &taken) { Q_EMIT told(taken ? done : errorText(taken.error())); });
}

} // namespace Pistis
