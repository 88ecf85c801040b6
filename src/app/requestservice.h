#pragma once

#include "core/responsetimes.h"
#include "core/result.h"

#include <QDate>
#include <QFuture>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace Pistis {

class Store;

class RequestService
{
public:
    explicit RequestService(Store &store)
        : m_store(store)
    {
    }

    // Without askedAt: now; a time to come is refused. Without an assignee: the person of the book.
    QFuture<Result<QUuid>> add(const Request &draft);
    // Writes only what differs, so that a colleague's change to another field survives. Who answers is changed only
    // while nobody has.
    QFuture<Result<void>> change(const Request &before, const Request &after);
    // Both refuse a request that is not open (Conflict). offered: instead of what was wanted; without it that stays.
    QFuture<Result<void>> answer(
        const QUuid &id, const QString &text, const std::optional<QString> &offered = std::nullopt);
    QFuture<Result<void>> close(const QUuid &id);
    QFuture<Result<void>> assign(const QUuid &id, const QUuid &person); // one that is not answered
    QFuture<Result<void>> wait(const QUuid &id); // for the customer: the clock of closing rests
    QFuture<Result<void>> resume(const QUuid &id);
    QFuture<Result<void>> decline(const QUuid &id);
    QFuture<Result<void>> markDuplicate(const QUuid &id);
    QFuture<Result<void>> reopen(const QUuid &id); // one that is answered or closed: it waits for an answer again
    QFuture<Result<ResponseTimes>> responseTimes() const; // of the whole book
    QFuture<Result<void>> remove(const QUuid &id);
    QFuture<Result<Request>> request(const QUuid &id) const;
    // Local days on which each customer asked for something, in no order.
    QFuture<Result<QHash<QUuid, QList<QDate>>>> daysAsked() const;

private:
    using Allows = bool (*)(const Request &request); // whether the event says anything in this state
    // fields: that are set with the event where they differ.
    QFuture<Result<void>> event(const QUuid &id, const QString &name, const QJsonObject &details, Allows allows,
        const QJsonObject &fields = {});

    Store &m_store;
};

} // namespace Pistis
