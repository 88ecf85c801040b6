#pragma once

#include "core/promiseledger.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Store;

class PromiseService
{
public:
    explicit PromiseService(Store &store)
        : m_store(store)
    {
    }

    // Without a person, the person of the book.
    QFuture<Result<QUuid>> add(const Promise &draft);
    // Corrects the words, whose promise it is and in what it was made; only what differs is written. The day is agreed
    // anew by redate.
    QFuture<Result<void>> change(const Promise &before, const Promise &after);
    // These four refuse a promise that is not open (Conflict).
    QFuture<Result<void>> keep(const QUuid &id, const QDate &day);
    QFuture<Result<void>> breakIt(const QUuid &id);
    QFuture<Result<void>> withdraw(const QUuid &id);
    // The day may not be past (Invalid).
    QFuture<Result<void>> redate(const QUuid &id, const QDate &due);
    QFuture<Result<void>> reopen(const QUuid &id); // one that was kept, broken or withdrawn
    QFuture<Result<PromiseLedgers>> ledgers() const; // of the whole book
    QFuture<Result<void>> remove(const QUuid &id);
    QFuture<Result<Promise>> promise(const QUuid &id) const;

private:
    QFuture<Result<void>> event(const QUuid &id, const QString &name, const QDate &on, const QDate &due = {});

    Store &m_store;
};

} // namespace Pistis
