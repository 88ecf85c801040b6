#include "storage/mergerepository.h"

#include "core/folds.h"
#include "core/greekfold.h"
#include "storage/database.h"
#include "storage/rows.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QList<QUuid>> MergeRepository::duplicates() const
{
    QSet<QUuid> found;
    if (auto done = m_database.select(
            u"customer_same_contacts"_s, {}, [&found](const QSqlQuery &row) { found.insert(idAt(row, 0)); });
        !done)
        return done.error();
    QHash<QString, QList<std::pair<QUuid, QString>>> places; // by folded name
    if (auto done = m_database.select(u"customer_same_names"_s, {},
            [&places](const QSqlQuery &row) {
                places[textAt(row, 1)].append({ idAt(row, 0), greekFold(textAt(row, 2)) });
            });
        !done)
        return done.error();
    for (const auto &namesakes : std::as_const(places)) {
        QHash<QString, int> counts;
        for (const auto &[id, place] : namesakes)
            ++counts[place];
        for (const auto &[id, place] : namesakes) {
            if (place.isEmpty() || counts.value(place) > 1 || counts.contains(QString()))
                found.insert(id);
        }
    }
    return QList<QUuid>(found.cbegin(), found.cend());
}

Result<QList<MergedCustomer>> MergeRepository::mergedInto(const QUuid &customer) const
{
    QList<MergedCustomer> merged;
    if (auto done = m_database.select(u"customer_merged_into"_s, { { u":id"_s, idText(customer) } },
            [&merged](const QSqlQuery &row) {
                merged.append({ .id = idAt(row, 0),
                    .name = textAt(row, 1),
                    .mergedAt = row.value(2).toLongLong(),
                    .by = textAt(row, 3),
                    .hlc = row.value(4).toLongLong() });
            });
        !done)
        return done.error();
    for (MergedCustomer &one : merged) {
        const auto later = laterChildren(customer, one);
        if (!later)
            return later.error();
        one.laterEntries = int(later->size());
    }
    return merged;
}

Result<QList<MergeRepository::Child>> MergeRepository::laterChildren(
    const QUuid &root, const MergedCustomer &merged) const
{
    QList<Child> children;
    if (auto done = m_database.select(u"children_since"_s,
            { { u":root_id"_s, idText(root) }, { u":id"_s, idText(merged.id) }, { u":hlc"_s, merged.hlc } },
            [&children](const QSqlQuery &row) { children.append({ .kind = textAt(row, 0), .id = idAt(row, 1) }); });
        !done)
        return done.error();
    return children;
}

} // namespace Pistis
