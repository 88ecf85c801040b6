#pragma once

#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QStringList>
#include <QUuid>

namespace Pistis {

class Store;

// Words that a person sets on customers in order to find them again.
class TagService
{
public:
    explicit TagService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<QStringList>> ofCustomer(const QUuid &customer) const;
    QFuture<Result<QStringList>> all() const;
    QFuture<Result<QList<QUuid>>> customersWith(const QString &tag) const;
    // Writes only what was added and what was taken out. Tags of records merged into this one go with it.
    QFuture<Result<void>> set(const QUuid &customer, const QStringList &tags);

private:
    Store &m_store;
};

} // namespace Pistis
