#pragma once

#include "core/mergedcustomer.h"
#include "core/result.h"

#include <QList>

namespace Pistis {

class Database;

// Customers of equal names, and what was merged into what.
class MergeRepository
{
public:
    // A visit, request or promise, named by the word of its kind.
    struct Child
    {
        QString kind {};
        QUuid id {};
    };

    explicit MergeRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<QUuid>> sameName(const QUuid &customer) const; // those of the same region first
    Result<QList<QUuid>> duplicates() const; // every customer whose folded name another one bears, by name
    Result<QList<MergedCustomer>> mergedInto(const QUuid &customer) const; // the last merge first
    // What the customer under whose name merged stands was given after the merge.
    Result<QList<Child>> laterChildren(const QUuid &root, const MergedCustomer &merged) const;

private:
    Result<QList<QUuid>> ids(const QString &statement, const QUuid &customer) const;

    Database &m_database;
};

} // namespace Pistis
