#include "core/holidays.h"

#include "core/words.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<GreekHoliday, allGreekHolidays.size()> words { { { GreekHoliday::NewYear, "new_year"_L1 },
        { GreekHoliday::Epiphany, "epiphany"_L1 }, { GreekHoliday::CleanMonday, "clean_monday"_L1 },
        { GreekHoliday::IndependenceDay, "independence_day"_L1 }, { GreekHoliday::GoodFriday, "good_friday"_L1 },
        { GreekHoliday::EasterSunday, "easter_sunday"_L1 }, { GreekHoliday::EasterMonday, "easter_monday"_L1 },
        { GreekHoliday::LabourDay, "labour_day"_L1 }, { GreekHoliday::WhitMonday, "whit_monday"_L1 },
        { GreekHoliday::Assumption, "assumption"_L1 }, { GreekHoliday::OchiDay, "ochi_day"_L1 },
        { GreekHoliday::Christmas, "christmas"_L1 },
        { GreekHoliday::SecondDayOfChristmas, "second_day_of_christmas"_L1 } } };

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

QDate dayOf(GreekHoliday holiday, int year)
{
    switch (holiday) {
    case GreekHoliday::NewYear:
        return QDate(year, 1, 1);
    case GreekHoliday::Epiphany:
        return QDate(year, 1, 6);
    case GreekHoliday::CleanMonday:
        return orthodoxEaster(year).addDays(-48);
    case GreekHoliday::IndependenceDay:
        return QDate(year, 3, 25);
    case GreekHoliday::GoodFriday:
        return orthodoxEaster(year).addDays(-2);
    case GreekHoliday::EasterSunday:
        return orthodoxEaster(year);
    case GreekHoliday::EasterMonday:
        return orthodoxEaster(year).addDays(1);
    case GreekHoliday::LabourDay:
        return QDate(year, 5, 1);
    case GreekHoliday::WhitMonday:
        return orthodoxEaster(year).addDays(50);
    case GreekHoliday::Assumption:
        return QDate(year, 8, 15);
    case GreekHoliday::OchiDay:
        return QDate(year, 10, 28);
    case GreekHoliday::Christmas:
        return QDate(year, 12, 25);
    case GreekHoliday::SecondDayOfChristmas:
        return QDate(year, 12, 26);
    }
    Q_UNREACHABLE();
}

QString wordOf(GreekHoliday holiday) { return wordIn(words, holiday); }

std::optional<GreekHoliday> greekHolidayOf(QStringView word) { return valueIn(words, word); }

} // namespace Pistis
