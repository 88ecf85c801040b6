#include "models/promiseorigins.h"

#include "core/shortened.h"
#include "models/labels.h"
#include "models/timelinemodel.h"

#include <QCoreApplication>

namespace Pistis {

namespace {

    constexpr int offeredDays = 90; // what is older is seldom spoken of
    constexpr int longestWords = 60;

    struct PromiseOrigins
    {
        Q_DECLARE_TR_FUNCTIONS(PromiseOrigins)
    };

    bool isOffered(const TimelineEntry &entry, const QDate &today)
    {
        if (const auto *visit = std::get_if<Visit>(&entry.record))
            return visit->status == VisitStatus::Held && visit->day.daysTo(today) <= offeredDays;
        const auto *request = std::get_if<Request>(&entry.record);
        return request && request->isOpen();
    }

    QString labelOf(const TimelineEntry &entry, const QDate &today)
    {
        const QString what = PromiseOrigins::tr("%1, %2", "visit or request, its day")
                                 .arg(TimelineModel::kindText(entry), dayLabel(entry.day(), today));
        const auto *visit = std::get_if<Visit>(&entry.record);
        const QString words = (visit ? visit->note : std::get<Request>(entry.record).text).simplified();
        if (words.isEmpty())
            return what;
        return PromiseOrigins::tr("%1: %2", "visit or request, its words").arg(what, shortened(words, longestWords));
    }

} // namespace

QList<PromiseOrigin> promiseOrigins(const CustomerRecords &records, const QDate &today, const QUuid &known)
{
    QList<PromiseOrigin> origins;
    for (const TimelineEntry &entry :
        TimelineModel::entriesIn({ .visits = records.visits, .requests = records.requests })) {
        if (entry.id() != known && !isOffered(entry, today))
            continue;
        origins.append({ .id = entry.id(),
            .label = labelOf(entry, today),
            .isLikely = std::holds_alternative<Visit>(entry.record) && entry.day() == today });
    }
    return origins;
}

} // namespace Pistis
