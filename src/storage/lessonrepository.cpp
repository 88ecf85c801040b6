#include "storage/lessonrepository.h"

#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    LessonEvent eventIn(const QSqlQuery &row)
    {
        return { .op = idAt(row, 0),
            .item = idAt(row, 1),
            .event = textAt(row, 2),
            .pack = textAt(row, 3),
            .itemName = textAt(row, 4),
            .learner = textAt(row, 5),
            .value = textAt(row, 6),
            .right = row.value(7).toInt() != 0,
            .at = row.value(8).toLongLong() };
    }

} // namespace

Result<QList<LessonEvent>> LessonRepository::ofPack(const QString &pack, const QString &event) const
{
    QList<LessonEvent> events;
    if (auto done = m_database.select(u"lesson_event_of_pack"_s,
            { { u":pack"_s, orEmpty(pack) }, { u":event"_s, orEmpty(event) } },
            [&events](const QSqlQuery &row) { events.append(eventIn(row)); });
        !done)
        return done.error();
    return events;
}

} // namespace Pistis
