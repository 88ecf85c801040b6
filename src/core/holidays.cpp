#include "core/holidays.h"

#include <algorithm>

namespace Pistis {

namespace {

    // The Gregorian day that bears this date in the Julian calendar.
    QDate fromJulianCalendar(int year, int month, int day)
    {
        const int century = year / 100;
        return QDate(year, month, day).addDays(century - century / 4 - 2);
    }

} // namespace

QDate orthodoxEaster(int year)
{
    const int moon = (19 * (year % 19) + 15) % 30;
    const int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    const int march = moon + sunday + 114;
    return fromJulianCalendar(year, march / 31, march % 31 + 1);
}

QList<QDate> greekHolidays(int year)
{
    const QDate easter = orthodoxEaster(year);
    QList<QDate> days { QDate(year, 1, 1), QDate(year, 1, 6), QDate(year, 3, 25), QDate(year, 5, 1), QDate(year, 8, 15),
        QDate(year, 10, 28), QDate(year, 12, 25), QDate(year, 12, 26), easter.addDays(-48), easter.addDays(-2), easter,
        easter.addDays(1), easter.addDays(50) };
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool isGreekHoliday(QDate day) { return greekHolidays(day.year()).contains(day); }

} // namespace Pistis
