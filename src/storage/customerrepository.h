#pragma once

#include "core/customersummary.h"
#include "core/namedmember.h"
#include "core/result.h"

namespace Pistis {

class Database;

class CustomerRepository
{
public:
    explicit CustomerRepository(Database &database)
        : m_database(database)
    {
    }

    Result<CustomerSummary> one(const QUuid &id) const;
    Result<QList<QUuid>> named(QStringView name) const; // whose folded name is equal
    Result<QStringList> competitors() const; // that customers were lost to
    Result<QStringList> regions() const;
    Result<QList<NamedMember>> members(const QUuid &id) const; // that belong to it, by name
    Result<QDate> firstContact(const QUuid &id) const; // invalid: none, also of a customer who is still to come
    Result<QUuid> parentOf(const QUuid &id) const; // null: none
    // The one customer whose name stands in the text; null when there is none or more than one of the longest.
    Result<QUuid> namedWithin(QStringView text) const;

private:
    Database &m_database;
};

} // namespace Pistis
