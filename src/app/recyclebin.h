#pragma once

#include "core/deletedrecord.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Clock;
class Database;
class Store;

// What was deleted within the last 90 days, and the way back. Older records only are not offered; what was in the files
// of visits that are deleted for longer leaves the book when it is opened.
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

    static Result<void> clear(Database &database, const Clock &clock);

private:
    Store &m_store;
};

} // namespace Pistis
