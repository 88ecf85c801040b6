#include "widgets/customerfinder.h"

#include "app/deliver.h"
#include "app/mergeservice.h"
#include "app/tagservice.h"

namespace Pistis {

CustomerFinder::CustomerFinder(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void CustomerFinder::findDuplicates()
{
    tell(MergeService(m_store).duplicates(),
        [](int customers) { return tr("%n customer(s) who may be entered twice", nullptr, customers); });
}

void CustomerFinder::findTag(const QString &tag)
{
    tell(TagService(m_store).customersWith(tag),
        [tag](int customers) { return tr("%n customer(s) with the tag “%1”", nullptr, customers).arg(tag); });
}

void CustomerFinder::tell(const QFuture<Result<QList<QUuid>>> &finding, const std::function<QString(int)> &titleOf)
{
    deliver(finding, this, [this, titleOf](const Result<QList<QUuid>> &ids) {
        if (ids)
            Q_EMIT found(*ids, titleOf(int(ids->size())));
        else
            Q_EMIT failed(ids.error());
    });
}

} // namespace Pistis
