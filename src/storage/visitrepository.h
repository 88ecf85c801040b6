#pragma once

#include "core/visit.h"
#include "storage/database.h"

#include <QList>

namespace Pistis {

class VisitRepository
{
public:
    explicit VisitRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Visit> one(const QUuid &id) const; // with its files
    Result<QList<Visit>> ofCustomer(const QUuid &customer) const; // newest first, without retracted ones, with files
    Result<QList<Visit>> ofDay(const QUuid &customer, const QDate &day) const; // likewise, without files

private:
    Result<QList<Visit>> listed(const QString &statement, const Database::Bindings &bindings) const;

    Database &m_database;
};

} // namespace Pistis
