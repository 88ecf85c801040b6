#pragma once

#include "core/mergedcustomer.h"
#include "core/result.h"

#include <QList>

namespace Pistis {

class Database;

// Customers who may be the same, and what was merged into what.
class MergeRepository
{
public:
    // A visit, request, promise or task, named by the word of its kind.
    struct Child
    {
        QString kind {};
        QUuid id {};
    };

    explicit MergeRepository(Database &database)
        : m_database(database)
    {
    }

    // Every customer with whom another one shares an e-mail address, a phone number, or name and place.
    Result<QList<QUuid>> duplicates() const;
    Result<QList<MergedCustomer>> mergedInto(const QUuid &customer) const; // the last merge first
    // What the customer under whose name merged stands was given after the merge.
    Result<QList<Child>> laterChildren(const QUuid &root, const MergedCustomer &merged) const;

private:
    Database &m_database;
};

} // namespace Pistis
