#pragma once

#include "core/customerquery.h"
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
    Result<QList<CustomerSummary>> list(const CustomerQuery &query) const;
    Result<QList<QUuid>> named(QStringView name) const; // whose folded name is equal
    // The filter narrows the buckets only.
    Result<WorkCounts> counts(const QDate &today, const CustomerFilter &filter) const;
    Result<QStringList> competitors() const; // that customers were lost to
    Result<QStringList> regions() const;
    Result<QList<NamedMember>> members(const QUuid &id) const; // that belong to it, by name
    Result<QDate> firstContact(const QUuid &id) const; // invalid: none, also of a customer who is still to come
    Result<QUuid> parentOf(const QUuid &id) const; // null: none
    // The one customer whose name stands in the text; null when there is none or more than one of the longest.
    Result<QUuid> namedWithin(QStringView text) const;

private:
    // Customers to whom a phone number or an e-mail address leads in which this stands.
    Result<QString> reached(const QString &search) const;
    Result<QList<CustomerSummary>> page(
        const QString &statement, const CustomerQuery &query, const QString &reached) const;
    Result<QList<CustomerSummary>> agenda(const CustomerQuery &query, const QString &reached) const;
    Result<QList<CustomerSummary>> found(CustomerQuery query, const QString &reached) const;

    Database &m_database;
};

} // namespace Pistis
