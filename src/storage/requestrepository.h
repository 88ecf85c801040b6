#pragma once

#include "core/responsetimes.h"
#include "core/result.h"

#include <QList>

#include <functional>

namespace Pistis {

class Database;

class RequestRepository
{
public:
    explicit RequestRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Request> one(const QUuid &id) const;
    Result<QList<Request>> ofCustomer(const QUuid &customer) const; // newest first, without deleted ones
    // When each customer asked for something, without deleted requests, in no order.
    Result<void> each(const std::function<void(const Request &)> &onRequest) const; // that counts, without its words
    Result<void> asked(const std::function<void(const QUuid &customer, qint64 at)> &onRequest) const;

    Result<ResponseTimes> responseTimes(const OwnerHours &hours) const; // of the whole book

private:
    Database &m_database;
};

} // namespace Pistis
