#pragma once

#include "core/request.h"
#include "core/result.h"

#include <QList>

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

private:
    Database &m_database;
};

} // namespace Pistis
