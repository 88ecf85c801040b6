#pragma once

#include "core/promise.h"
#include "core/result.h"

#include <QList>

namespace Pistis {

class Database;

class PromiseRepository
{
public:
    explicit PromiseRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Promise> one(const QUuid &id) const;
    Result<QList<Promise>> ofCustomer(const QUuid &customer) const; // latest due day first, without deleted ones

private:
    Database &m_database;
};

} // namespace Pistis
