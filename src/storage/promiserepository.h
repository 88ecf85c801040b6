#pragma once

#include "core/promiseledger.h"
#include "core/result.h"

#include <QList>

#include <functional>

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

    Result<void> eachOfOurs(const std::function<void(const Promise &)> &onPromise) const; // without its words
    Result<PromiseLedgers> ledgers(const QDate &today) const; // of the whole book

private:
    Database &m_database;
};

} // namespace Pistis
