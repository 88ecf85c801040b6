#pragma once

#include "core/deletedrecord.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Store;

// What was deleted within the last 90 days, and the way back. Nothing is destroyed: older records only are not offered.
class RecycleBin
{
public:
    static constexpr int keptDays = 90;

    explicit RecycleBin(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<QList<DeletedRecord>>> records() const; // the last deleted first
    // One user action. A record that was not deleted, or is unknown, refuses all.
    QFuture<Result<void>> restore(const QList<QUuid> &ids);

private:
    Store &m_store;
};

} // namespace Pistis
