#pragma once

#include <QDate>
#include <QList>

namespace Pistis {

// In the Gregorian calendar, by Meeus' form of the Julian computus (Astronomical Algorithms, chapter 8).
QDate orthodoxEaster(int year);

// The public holidays of Greece in that year, in order, each day once.
QList<QDate> greekHolidays(int year);

bool isGreekHoliday(QDate day);

} // namespace Pistis
