#pragma once

#include "core/contact.h"
#include "core/result.h"

#include <functional>

namespace Pistis {

class Database;

class ContactRepository
{
public:
    explicit ContactRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Contact>> ofCustomer(const QUuid &customer) const;
    // The customers who can be reached so, without deleted ones.
    Result<QList<QUuid>> ownersOf(const Contact &contact) const;
    // What holds this one, each with its record: a merged customer may have brought the same.
    Result<QList<std::pair<QUuid, QUuid>>> copiesOf(const QUuid &op) const;
    Result<void> each(const std::function<void(const QUuid &customer, const Contact &contact)> &take) const;

private:
    Database &m_database;
};

} // namespace Pistis
