#pragma once

#include "core/promise.h"
#include "core/result.h"

#include <QFuture>
#include <QList>

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
    QFuture<Result<void>> keep(const QUuid &id, const QDate &day);
    QFuture<Result<void>> breakIt(const QUuid &id);
    QFuture<Result<void>> withdraw(const QUuid &id);
    QFuture<Result<void>> reopen(const QUuid &id);
    QFuture<Result<void>> redate(const QUuid &id, const QDate &due);
    QFuture<Result<void>> remove(const QUuid &id);
    QFuture<Result<Promise>> promise(const QUuid &id) const;
    QFuture<Result<QList<Promise>>> ofCustomer(const QUuid &customer) const;

private:
    QFuture<Result<void>> event(const QUuid &id, const QString &name, const QDate &on, const QDate &due = {});

    Store &m_store;
};

} // namespace Pistis
