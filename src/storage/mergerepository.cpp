#include "storage/mergerepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QList<QUuid>> MergeRepository::ids(const QString &statement, const QUuid &customer) const
{
    QList<QUuid> found;
    const auto note = [&found](const QSqlQuery &row) { found.append(idAt(row, 0)); };
    const auto done = customer.isNull() ? m_database.select(statement, {}, note)
                                        : m_database.select(statement, { { u":id"_s, idText(customer) } }, note);
    if (!done)
        return done.error();
    return found;
}

Result<QList<QUuid>> MergeRepository::sameName(const QUuid &customer) const
{
    return ids(u"customer_same_name"_s, customer);
}

Result<QList<QUuid>> MergeRepository::duplicates() const { return ids(u"customer_duplicates"_s, {}); }

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
