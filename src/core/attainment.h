#pragma once

#include <QDate>
#include <QList>

#include <algorithm>

namespace Pistis {

enum class Pace { UnderReached, OnSchedule, OverReached };

// Contacts of one cycle: what the rhythm asks in all of it, what was held, what is planned on a day still to come.
struct Attainment
{
    enum class Cycle { Quarter, Year };

    Cycle cycle = Cycle::Quarter;
    int planned = 0;
    int actual = 0;
    int scheduled = 0;
    Pace pace = Pace::OnSchedule; // against the time that has elapsed

    int remainingToSchedule() const { return std::max(0, planned - scheduled - actual); }

    friend bool operator==(const Attainment &, const Attainment &) = default;
};

// The calendar quarter, or the year for a rhythm of which a quarter holds less than two contacts. A cycle in which the
// customer was first met begins on that day.
Attainment attainmentOf(int cadenceDays, const QDate &firstContact, const QList<QDate> &held,
    const QList<QDate> &plannedDays, const QDate &today);

} // namespace Pistis
