#pragma once

#include "core/importbatch.h"
#include "core/importreport.h"
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
    enum class Later { Goes, Stops };

    // One user action, or nothing of it. What somebody changed later stays; what was written since about its customers
    // goes with them, or stops it: Conflict with the subject "import.later", the number of it in the progress.
    QFuture<Result<TakeBackReport>> takeBack(
        qint64 number, std::shared_ptr<ImportProgress> progress = {}, Later later = Later::Goes);

private:
    Store &m_store;
};

} // namespace Pistis
