#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace Pistis {

// The public holidays of Greece.
enum class GreekHoliday {
    NewYear,
    Epiphany,
    CleanMonday,
    IndependenceDay,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    LabourDay,
    WhitMonday,
    Assumption,
    OchiDay,
    Christmas,
    SecondDayOfChristmas
};

inline constexpr std::array allGreekHolidays { GreekHoliday::NewYear, GreekHoliday::Epiphany, GreekHoliday::CleanMonday,
    GreekHoliday::IndependenceDay, GreekHoliday::GoodFriday, GreekHoliday::EasterSunday, GreekHoliday::EasterMonday,
    GreekHoliday::LabourDay, GreekHoliday::WhitMonday, GreekHoliday::Assumption, GreekHoliday::OchiDay,
    GreekHoliday::Christmas, GreekHoliday::SecondDayOfChristmas };

// In the Gregorian calendar, by Meeus' form of the Julian computus (Astronomical Algorithms, chapter 8).
QDate orthodoxEaster(int year);

QDate dayOf(GreekHoliday holiday, int year);

QString wordOf(GreekHoliday holiday);
std::optional<GreekHoliday> greekHolidayOf(QStringView word);

} // namespace Pistis
