#include "core/businesshours.h"

#include "core/holidays.h"

#include <QDateTime>

#include <algorithm>

namespace Pistis {

bool BusinessHours::isOpenOn(QDate day) const
{
    return weekdays[size_t(day.dayOfWeek() - 1)] && !(greekHolidays && isGreekHoliday(day));
}

qint64 businessMs(qint64 fromMs, qint64 toMs, const BusinessHours& hours)
{
    if (toMs <= fromMs)
        return 0;
    const auto localDay = [&](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, hours.zone).date(); };
    const auto instant = [&](QDate day, QTime time) { return QDateTime(day, time, hours.zone).toMSecsSinceEpoch(); };
    const QDate last = localDay(toMs);
    qint64 sum = 0;
    for (QDate day = localDay(fromMs); day <= last; day = day.addDays(1)) {
        if (!hours.isOpenOn(day))
            continue;
        const qint64 begin = std::max(fromMs, instant(day, hours.opens));
        const qint64 end = std::min(toMs, instant(day, hours.closes));
        sum += std::max<qint64>(0, end - begin);
    }
    return sum;
}

bool isInTime(qint64 askedMs, qint64 answeredMs, int hours, const BusinessHours& calendar)
{
    constexpr qint64 hourMs = 3'600'000;
    return answeredMs > 0 && businessMs(askedMs, answeredMs, calendar) <= hours * hourMs;
}

} // namespace Pistis
