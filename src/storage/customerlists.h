#pragma once

#include "core/customerquery.h"
#include "core/customersummary.h"
#include "core/result.h"

namespace Pistis {

class Database;

// The lists in which customers stand, and how many stand in each.
class CustomerLists
{
public:
    explicit CustomerLists(Database &database)
        : m_database(database)
    {
    }

    Result<QList<CustomerSummary>> list(const CustomerQuery &query) const;
    // The filter narrows the buckets only.
    Result<WorkCounts> counts(const QDate &today, const CustomerFilter &filter) const;

private:
    // Customers to whom a phone number or an e-mail address leads in which this stands.
    Result<QString> reached(const QString &search) const;
    Result<QList<CustomerSummary>> page(
        const QString &statement, const CustomerQuery &query, const QString &reached) const;
    Result<QList<CustomerSummary>> agenda(const CustomerQuery &query, const QString &reached) const;
    Result<QList<CustomerSummary>> found(const CustomerQuery &query, const QString &reached) const;
    // The IDs of all who are meant, as a JSON list; empty where they are more than can be sorted at once.
    Result<QString> idsOfFew(const CustomerQuery &query, const QString &reached) const;
    Result<QList<CustomerSummary>> foundAmong(const QString &few, const CustomerQuery &query) const;
    Result<QList<CustomerSummary>> foundAmongMany(CustomerQuery query, const QString &reached) const;

    Database &m_database;
};

} // namespace Pistis
