#include "core/businesshours.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Pistis {

bool BusinessHours::isHoliday(QDate day) const
{
    const auto isGreekOne = [this, day](GreekHoliday holiday) {
        return !workedHolidays.contains(holiday) && dayOf(holiday, day.year()) == day;
    };
    return std::ranges::any_of(allGreekHolidays, isGreekOne)
        || std::ranges::any_of(ownHolidays, [day](const OwnHoliday &own) { return own.isOn(day); });
}

OpenHours BusinessHours::on(QDate day) const
{
    return isHoliday(day) ? OpenHours() : weekdays[size_t(day.dayOfWeek() - 1)];
}

OpenTime::OpenTime(BusinessHours hours)
    : m_hours(std::move(hours))
{
}

qint64 OpenTime::between(qint64 fromMs, qint64 toMs)
{
    if (toMs <= fromMs)
        return 0;
    constexpr qint64 dayMs = 86'400'000;
    const auto utcDay = [](qint64 ms) { return (ms >= 0 ? ms : ms - dayMs + 1) / dayMs; };
    qint64 sum = 0;
    // A local day begins within one day of the UTC day of its date.
    for (qint64 day = utcDay(fromMs) - 1; day <= utcDay(toMs) + 1; ++day) {
        const Span span = spanOf(day);
        sum += std::max<qint64>(0, std::min(toMs, span.end) - std::max(fromMs, span.begin));
    }
    return sum;
}

OpenTime::Span OpenTime::spanOf(qint64 day)
{
    const auto known = m_spans.constFind(day);
    if (known != m_spans.cend())
        return *known;
    const QDate date = QDate(1970, 1, 1).addDays(day);
    Span span;
    if (const OpenHours open = m_hours.on(date); open.isOpen())
        span = { .begin = QDateTime(date, open.opens, m_hours.zone).toMSecsSinceEpoch(),
            .end = QDateTime(date, open.closes, m_hours.zone).toMSecsSinceEpoch() };
    m_spans.insert(day, span);
    return span;
}

} // namespace Pistis
