#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QUuid>

namespace Pistis {

class Database;

class TagRepository
{
public:
    explicit TagRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QStringList> ofCustomer(const QUuid &customer) const; // with those of what was merged into it
    Result<QStringList> all() const;
    Result<QHash<QUuid, QStringList>> byCustomer() const;
    Result<QList<QUuid>> customersWith(const QString &tag) const;

private:
    Database &m_database;
};

} // namespace Pistis
