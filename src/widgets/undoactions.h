#pragma once

#include "app/deliver.h"
#include "app/importhistory.h"
#include "core/changeset.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

class QAction;

namespace Pistis {

class CustomerService;
class UndoService;
struct Services;

// The two actions that take a step back and bring it back; enabled while there is one. What they did is told with the
// names of its customers.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(UndoService &service, const Services &services, QAction &undo, QAction &redo, QObject *parent);

Q_SIGNALS:
    void told(const QString &sentence); // what was saved, taken back or brought again
    void toldMore(const QString &before, const QString &sentence); // the same, while nothing else was told
    void taken(const QUuid &customer); // back or again, what was about this one

private:
    static QString namesLabel(const QStringList &names, int all); // of some of all customers
    void tell(const ChangeSet &changes);
    void nameImport(const ChangeSet &changes, const QString &before); // what was told of it without its name
    void watch(const QFuture<Result<void>> &taking);

    const CustomerService &m_customers;
    const ImportHistory m_imports;
    LatestDelivery m_naming;
};

} // namespace Pistis
