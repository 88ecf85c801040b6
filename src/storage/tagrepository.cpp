#include "storage/tagrepository.h"

#include "core/folds.h"
#include "core/greekfold.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QStringList> TagRepository::ofCustomer(const QUuid &customer) const
{
    QStringList tags;
    if (auto done = m_database.select(u"tag_of_customer"_s, { { u":id"_s, idText(customer) } },
            [&tags](const QSqlQuery &row) { tags.append(textAt(row, 0)); });
        !done)
        return done.error();
    return tags;
}

Result<QStringList> TagRepository::all() const
{
    QStringList tags;
    if (auto done = m_database.select(u"tag_all"_s, {}, [&tags](const QSqlQuery &row) { tags.append(textAt(row, 0)); });
        !done)
        return done.error();
    return tags;
}

Result<QHash<QUuid, QStringList>> TagRepository::byCustomer() const
{
    QHash<QUuid, QStringList> tags;
    if (auto done = m_database.select(
            u"tag_each"_s, {}, [&tags](const QSqlQuery &row) { tags[idAt(row, 0)].append(textAt(row, 1)); });
        !done)
        return done.error();
    return tags;
}

Result<QList<QUuid>> TagRepository::customersWith(const QString &tag) const
{
    QList<QUuid> ids;
    if (auto done = m_database.select(u"tag_customers"_s, { { u":fold_key"_s, orEmpty(greekFold(tag)) } },
            [&ids](const QSqlQuery &row) { ids.append(idAt(row, 0)); });
        !done)
        return done.error();
    return ids;
}

} // namespace Pistis
