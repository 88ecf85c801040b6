#pragma once

#include "core/importbatch.h"
#include "core/result.h"
#include "core/takeback.h"

#include <QFuture>

#include <memory>

namespace Pistis {

class Store;

// What was imported, at any time; each of them can be taken back as a whole, also after other changes.
class ImportHistory
{
public:
    explicit ImportHistory(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<QList<ImportBatch>>> batches() const; // the last first
    // One user action, or nothing of it. What somebody changed later stays.
    QFuture<Result<TakeBackReport>> takeBack(qint64 number, std::shared_ptr<ImportProgress> progress = {});

private:
    Store &m_store;
};

} // namespace Pistis
