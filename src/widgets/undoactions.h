#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>

class QAction;

namespace Pistis {

class UndoService;

// The two actions that take a step back and bring it back; enabled while there is one.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(UndoService &service, QAction &undo, QAction &redo, QObject *parent);

Q_SIGNALS:
    void told(const QString &sentence); // what came of it

private:
    void tell(const QFuture<Result<void>> &taking, const QString &done);
};

} // namespace Pistis
