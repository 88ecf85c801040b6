#pragma once

#include <QTime>
#include <QTimeZone>

#include <array>

namespace Pistis {

struct BusinessHours
{
    QTime opens = QTime(9, 0);
    QTime closes = QTime(17, 0);
    std::array<bool, 7> weekdays { true, true, true, true, true, false, false }; // from Monday
    QTimeZone zone = QTimeZone("Europe/Athens");
    bool greekHolidays = true;

    bool isOpenOn(QDate day) const;
};

// Open time between two instants (ms since epoch, UTC); 0 when the second is not later.
qint64 businessMs(qint64 fromMs, qint64 toMs, const BusinessHours& hours = {});

// Whether the first answer came within so many business hours; never when there is none yet (0).
bool isInTime(qint64 askedMs, qint64 answeredMs, int hours = 8, const BusinessHours& calendar = {});

} // namespace Pistis
