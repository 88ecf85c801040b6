#include "app/recyclebin.h"

#include "app/store.h"
#include "app/uniquenames.h"
#include "core/recordstate.h"
#include "storage/attachmentrepository.h"
#include "storage/historyrepository.h"
#include "storage/oprepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    qint64 keptSince(const Clock &clock)
    {
        constexpr qint64 dayMs = 86'400'000;
        return clock.nowMs() - RecycleBin::keptDays * dayMs;
    }

} // namespace

QFuture<Result<QList<DeletedRecord>>> RecycleBin::records() const
{
    return m_store.read([since = keptSince(m_store.clock())](
                            Database &database) { return HistoryRepository(database).deletedSince(since); });
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

Result<void> RecycleBin::clear(Database &database, const Clock &clock)
{
    return database.transaction([&] { return AttachmentRepository(database).dropContents(keptSince(clock)); });
}

} // namespace Pistis
