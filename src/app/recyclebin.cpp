#include "app/recyclebin.h"

#include "app/store.h"
#include "app/uniquenames.h"
#include "core/recordstate.h"
#include "storage/historyrepository.h"
#include "storage/oprepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qint64 dayMs = 86'400'000;

}

QFuture<Result<QList<DeletedRecord>>> RecycleBin::records() const
{
    const qint64 since = m_store.clock().nowMs() - keptDays * dayMs;
    return m_store.read([since](Database &database) { return HistoryRepository(database).deletedSince(since); });
}

QFuture<Result<void>> RecycleBin::restore(const QList<QUuid> &ids)
{
    return m_store.write([ids](OpWriter &writer) -> Result<void> {
        QList<Op> back;
        for (const QUuid &id : ids) {
            const auto ops = OpRepository(writer.database()).ofEntity(id);
            if (!ops)
                return ops.error();
            if (kindOf(*ops) == RecordKind::Unknown)
                return Error { .kind = Error::Kind::NotFound, .subject = u"customer"_s };
            const auto op = restoringOp(*ops);
            if (!op)
                return Error { .kind = Error::Kind::Conflict, .subject = u"deleted"_s };
            back.append(*op);
        }
        if (auto done = writer.append(back); !done)
            return done;
        return checkedNames(writer.database(), QSet<QUuid>(ids.begin(), ids.end()));
    });
}

} // namespace Pistis
