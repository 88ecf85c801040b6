#include "app/importhistory.h"

#include "app/store.h"
#include "app/takeback.h"
#include "storage/importrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

QFuture<Result<QList<ImportBatch>>> ImportHistory::batches() const
{
    return m_store.read([](Database &database) { return ImportRepository(database).batches(); });
}

QFuture<Result<TakeBackReport>> ImportHistory::takeBack(
    qint64 number, std::shared_ptr<ImportProgress> progress, Later later)
{
    if (!progress)
        progress = std::make_shared<ImportProgress>();
    return m_store.write([number, progress, later](OpWriter &writer) -> Result<TakeBackReport> {
        const auto batches = ImportRepository(writer.database()).batches();
        if (!batches)
            return batches.error();
        const auto batch = std::ranges::find(*batches, number, &ImportBatch::number);
        if (batch == batches->end())
            return Error { .kind = Error::Kind::NotFound, .subject = u"import"_s };
        if (batch->isTakenBack)
            return Error { .kind = Error::Kind::Conflict, .subject = u"import"_s };
        QList<qint64> without;
        for (const ImportBatch &other : *batches) {
            if (other.isTakenBack)
                without.append(other.number);
        }
        const auto taken = TakeBack(writer, without, *progress).run(number);
        if (!taken)
            return taken;
        if (taken->laterEntries > 0 && later == Later::Stops) {
            progress->laterEntries = taken->laterEntries;
            return Error { .kind = Error::Kind::Conflict, .subject = u"import.later"_s };
        }
        writer.markImport(batch->id);
        TakeBackReport report = *taken;
        report.file = batch->file;
        return report;
    });
}

} // namespace Pistis
