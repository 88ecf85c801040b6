#pragma once

#include "core/visit.h"

#include <QList>

namespace Pistis {

class Database;

class VisitRepository
{
public:
    explicit VisitRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Visit> one(const QUuid &id) const;
    Result<QList<Visit>> ofCustomer(const QUuid &customer) const; // newest first, without retracted ones

private:
    Database &m_database;
};

} // namespace Pistis
