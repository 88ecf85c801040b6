#include "app/tagservice.h"

#include "app/store.h"
#include "core/tags.h"
#include "storage/mergerepository.h"
#include "storage/oprepository.h"
#include "storage/tagrepository.h"

namespace Pistis {

QFuture<Result<QStringList>> TagService::ofCustomer(const QUuid &customer) const
{
    return m_store.read([customer](Database &database) { return TagRepository(database).ofCustomer(customer); });
}

QFuture<Result<QStringList>> TagService::all() const
{
    return m_store.read([](Database &database) { return TagRepository(database).all(); });
}

QFuture<Result<QList<QUuid>>> TagService::customersWith(const QString &tag) const
{
    return m_store.read([tag](Database &database) { return TagRepository(database).customersWith(tag); });
}

QFuture<Result<void>> TagService::set(const QUuid &customer, const QStringList &tags)
{
    return m_store.write([customer, tags](OpWriter &writer) -> Result<void> {
        const auto cleaned = cleanedTags(tags);
        if (!cleaned)
            return cleaned.error();
        const OpRepository log(writer.database());
        const auto own = log.ofEntity(customer);
        if (!own)
            return own.error();
        const auto merged = MergeRepository(writer.database()).mergedInto(customer);
        if (!merged)
            return merged.error();
        // A tag that a merged record brings need not be set once more; one that is taken out goes from there, too.
        QStringList brought;
        QList<Op> changes;
        for (const MergedCustomer &one : *merged) {
            const auto its = log.ofEntity(one.id);
            if (!its)
                return its.error();
            QStringList staying;
            for (const QString &tag : foldTags(*its)) {
                if (cleaned->contains(tag))
                    staying.append(tag);
            }
            brought.append(staying);
            changes.append(tagOps(one.id, *its, staying));
        }
        QStringList wanted;
        const QStringList present = foldTags(*own);
        for (const QString &tag : *cleaned) {
            if (present.contains(tag) || !brought.contains(tag))
                wanted.append(tag);
        }
        changes.append(tagOps(customer, *own, wanted));
        return changes.isEmpty() ? Result<void>() : writer.append(changes);
    });
}

} // namespace Pistis
