#include "storage/partyrepository.h"

#include "core/hoursfields.h"
#include "core/op.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QList<Person>> PartyRepository::persons() const
{
    QList<Person> persons;
    if (auto done = m_database.select(u"person_all"_s, {},
            [&persons](const QSqlQuery &row) {
                persons.append({ .id = idAt(row, 0),
                    .name = textAt(row, 1),
                    .hours = ownHoursIn(jsonValue(textAt(row, 2)).toObject()) });
            });
        !done)
        return done.error();
    return persons;
}

Result<QList<Segment>> PartyRepository::segments() const
{
    QList<Segment> segments;
    if (auto done = m_database.select(u"segment_all"_s, {},
            [&segments](const QSqlQuery &row) {
                segments.append({ .id = idAt(row, 0),
                    .name = textAt(row, 1),
                    .cadenceDays = row.value(2).toInt(),
                    .maxGapDays = row.value(4).toInt() });
            });
        !done)
        return done.error();
    return segments;
}

Result<BookSettings> PartyRepository::settings() const
{
    BookSettings settings;
    if (auto done = m_database.select(u"book_settings"_s, {},
            [&settings](const QSqlQuery &row) {
                settings.cadenceDays = row.value(1).toInt();
                settings.answerHours = row.value(2).toInt();
                settings.maxGapDays = row.value(3).toInt();
                settings.hours = businessHoursIn(jsonValue(textAt(row, 4)).toObject());
            });
        !done)
        return done.error();
    return settings;
}

Result<OwnerHours> PartyRepository::ownerHours() const
{
    const auto known = settings();
    if (!known)
        return known.error();
    const auto owners = persons();
    if (!owners)
        return owners.error();
    return OwnerHours(known->hours, *owners);
}

Result<QHash<QUuid, int>> PartyRepository::segmentSizes() const
{
    QHash<QUuid, int> sizes;
    if (auto done = m_database.select(u"segment_sizes"_s, {},
            [&sizes](const QSqlQuery &row) { sizes.insert(idAt(row, 0), row.value(1).toInt()); });
        !done)
        return done.error();
    return sizes;
}

} // namespace Pistis
