#include "storage/customerfilter.h"

#include "core/folds.h"
#include "core/greekfold.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Database::Bindings filterBindings(const QString &search, const CustomerFilter &filter, const QDate &today)
{
    const QDate quietUntil = filter.quietDays > 0 ? today.addDays(-filter.quietDays) : QDate();
    return { { u":fold"_s, orEmpty(greekFold(search)) }, { u":owner"_s, orEmpty(idText(filter.owner)) },
        { u":segment"_s, orEmpty(idText(filter.segment)) }, { u":region"_s, orEmpty(filter.region) },
        { u":rating"_s, filter.rating ? orEmpty(wordOf(*filter.rating)) : QVariant() },
        { u":quiet_until"_s, orEmpty(dayText(quietUntil)) } };
}

} // namespace Pistis
