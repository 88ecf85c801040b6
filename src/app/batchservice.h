#pragma once

#include "core/customer.h"
#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QUuid>

#include <optional>

namespace Pistis {

class Store;

// What many customers get at once; parts that are not given stay as they are.
struct BatchChange
{
    std::optional<QUuid> owner {};
    std::optional<QUuid> segment {};
    std::optional<int> cadenceDays {}; // 0: the segment's, else the book's
    std::optional<Rating> rating {};

    bool isEmpty() const { return !owner && !segment && !cadenceDays && !rating; }
};

// Changes of many customers that are one user action.
class BatchService
{
public:
    explicit BatchService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<void>> change(const QList<QUuid> &customers, const BatchChange &change);
    QFuture<Result<void>> remove(const QList<QUuid> &customers);

private:
    Store &m_store;
};

} // namespace Pistis
