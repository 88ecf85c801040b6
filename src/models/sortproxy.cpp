#include "models/sortproxy.h"

#include "core/sortkey.h"
#include "models/sortrole.h"

namespace Pistis {

namespace {

    QVariant meaningOf(const QModelIndex &index)
    {
        const QVariant meaning = index.data(SortRole);
        return meaning.isValid() ? meaning : index.data();
    }

} // namespace

bool SortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant first = meaningOf(left);
    const QVariant second = meaningOf(right);
    if (first.typeId() == QMetaType::QString)
        return sortKey(first.toString()) < sortKey(second.toString());
    return QVariant::compare(first, second) == QPartialOrdering::Less;
}

} // namespace Pistis
