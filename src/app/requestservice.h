#pragma once

#include "core/request.h"
#include "core/result.h"

#include <QDate>
#include <QFuture>
#include <QHash>

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
    // Both refuse a request that is not open (Conflict).
    QFuture<Result<void>> answer(const QUuid &id, const QString &text);
    QFuture<Result<void>> close(const QUuid &id);
    QFuture<Result<void>> remove(const QUuid &id);
    QFuture<Result<Request>> request(const QUuid &id) const;
    // Local days on which each customer asked for something, in no order.
    QFuture<Result<QHash<QUuid, QList<QDate>>>> daysAsked() const;

private:
    QFuture<Result<void>> event(const QUuid &id, const QString &name, const QString &text = {});

    Store &m_store;
};

} // namespace Pistis
