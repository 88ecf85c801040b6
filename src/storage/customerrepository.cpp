#include "storage/customerrepository.h"

#include "core/folds.h"
#include "core/greekfold.h"
#include "core/sortkey.h"
#include "storage/customerrows.h"
#include "storage/database.h"
#include "storage/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<CustomerSummary> CustomerRepository::one(const QUuid &id) const
{
    std::optional<CustomerSummary> found;
    if (auto done = m_database.select(u"customer_one"_s, { { u":id"_s, idText(id) } },
            [&found](const QSqlQuery &row) { found = namedSummaryIn(row); });
        !done)
        return done.error();
    if (!found)
        return Error { .kind = Error::Kind::NotFound, .subject = u"customer"_s };
    return *std::move(found);
}

Result<QList<QUuid>> CustomerRepository::named(QStringView name) const
{
    QList<QUuid> ids;
    if (auto done = m_database.select(u"customer_by_fold"_s, { { u":fold"_s, orEmpty(greekFold(name)) } },
            [&ids](const QSqlQuery &row) { ids.append(idAt(row, 0)); });
        !done)
        return done.error();
    return ids;
}

Result<QUuid> CustomerRepository::namedWithin(QStringView text) const
{
    QUuid longest;
    int size = 0;
    const QString fold = greekFold(text);
    QString words = fold; // "Bakery: samples" names the bakery, and so does a name with a full stop of its own
    for (QChar &c : words) {
        if (c.isPunct())
            c = u' ';
    }
    if (auto done = m_database.select(u"customer_within"_s,
            { { u":fold"_s, orEmpty(fold) }, { u":words"_s, orEmpty(words.simplified()) } },
            [&](const QSqlQuery &row) {
                const int its = row.value(1).toInt();
                longest = its < size ? longest : its == size ? QUuid() : idAt(row, 0);
                size = std::max(its, size);
            });
        !done)
        return done.error();
    return longest;
}

Result<QStringList> CustomerRepository::competitors() const
{
    QStringList names;
    if (auto done = m_database.select(
            u"customer_competitors"_s, {}, [&names](const QSqlQuery &row) { names.append(textAt(row, 0)); });
        !done)
        return done.error();
    std::ranges::sort(names, {}, sortKey);
    return names;
}

Result<QStringList> CustomerRepository::regions() const
{
    QStringList regions;
    if (auto done = m_database.select(
            u"customer_regions"_s, {}, [&regions](const QSqlQuery &row) { regions.append(textAt(row, 0)); });
        !done)
        return done.error();
    std::ranges::sort(regions, {}, sortKey);
    return regions;
}

Result<QList<NamedMember>> CustomerRepository::members(const QUuid &id) const
{
    QList<NamedMember> members;
    if (auto done = m_database.select(u"customer_members"_s, { { u":id"_s, idText(id) } },
            [&members](const QSqlQuery &row) {
                members.append({ idAt(row, 0), textAt(row, 1) });
            });
        !done)
        return done.error();
    return members;
}

Result<QDate> CustomerRepository::firstContact(const QUuid &id) const
{
    QDate day;
    if (auto done = m_database.select(u"customer_first_contact"_s, { { u":id"_s, idText(id) } },
            [&day](const QSqlQuery &row) { day = dayAt(row, 0); });
        !done)
        return done.error();
    return day;
}

Result<QUuid> CustomerRepository::parentOf(const QUuid &id) const
{
    QUuid parent;
    if (auto done = m_database.select(u"customer_parent"_s, { { u":id"_s, idText(id) } },
            [&parent](const QSqlQuery &row) { parent = idAt(row, 0); });
        !done)
        return done.error();
    return parent;
}

} // namespace Pistis
