#pragma once

#include "core/request.h"
#include "core/result.h"

#include <QFuture>
#include <QList>

namespace Pistis {

class Store;

class RequestService
{
public:
    explicit RequestService(Store &store)
        : m_store(store)
    {
    }

    // Without askedAt: now. Without an assignee: the person of the book.
    QFuture<Result<QUuid>> add(const Request &draft);
    QFuture<Result<void>> answer(const QUuid &id, const QString &text);
    QFuture<Result<void>> close(const QUuid &id);
    QFuture<Result<void>> reopen(const QUuid &id);
    QFuture<Result<void>> reword(const QUuid &id, const QString &text);
    QFuture<Result<void>> remove(const QUuid &id);
    QFuture<Result<Request>> request(const QUuid &id) const;
    QFuture<Result<QList<Request>>> ofCustomer(const QUuid &customer) const;

private:
    QFuture<Result<void>> event(const QUuid &id, const QString &name, const QString &text = {});

    Store &m_store;
};

} // namespace Pistis
