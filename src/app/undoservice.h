#pragma once

#include "core/changeset.h"
#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace Pistis {

class Store;

// Takes back the user actions made since the book was opened, newest first, by writing the opposite ops.
class UndoService : public QObject
{
    Q_OBJECT

public:
    explicit UndoService(Store &store, QObject *parent = nullptr);

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    QFuture<Result<void>> undo();
    QFuture<Result<void>> redo();
    // When another book is opened.
    void forget();

Q_SIGNALS:
    void availabilityChanged();
    void changed(
        const Pistis::ChangeSet &changes); // one step, done or taken back or brought again; COMMIT has returned

private:
    void note(const ChangeSet &changes);
    QFuture<Result<void>> takeBack(QList<qint64> &from, ChangeSet::Way way);

    Store &m_store;
    QList<qint64> m_done;
    QList<qint64> m_undone;
};

} // namespace Pistis
