#pragma once

#include "core/holidays.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QTime>
#include <QTimeZone>

#include <array>

namespace Pistis {

// When a weekday is open; closed without times.
struct OpenHours
{
    QTime opens {};
    QTime closes {};

    bool isOpen() const { return opens.isValid() && closes.isValid(); }

    friend bool operator==(const OpenHours &, const OpenHours &) = default;
};

inline OpenHours usualHours() { return { .opens = QTime(9, 0), .closes = QTime(17, 0) }; }

// A day off beside the public holidays.
struct OwnHoliday
{
    QDate day {};
    QString name {};
    bool yearly = false; // on this date of every year

    bool isOn(QDate date) const
    {
        return day == date || (yearly && day.day() == date.day() && day.month() == date.month());
    }

    friend bool operator==(const OwnHoliday &, const OwnHoliday &) = default;
};

struct BusinessHours
{
    std::array<OpenHours, 7> weekdays { usualHours(), usualHours(), usualHours(), usualHours(), usualHours(), {},
        {} }; // from Monday
    QTimeZone zone = QTimeZone("Europe/Athens");
    QSet<GreekHoliday> workedHolidays {}; // on which the doors are open all the same
    QList<OwnHoliday> ownHolidays {}; // by day, each day once

    bool isHoliday(QDate day) const;
    OpenHours on(QDate day) const; // closed on a holiday

    friend bool operator==(const BusinessHours &, const BusinessHours &) = default;
};

// Counts open time again and again: each day's opening is worked out once.
class OpenTime
{
public:
    explicit OpenTime(BusinessHours hours = {});

    // Between two instants, ms since epoch, UTC; 0 when the second is not later.
    qint64 between(qint64 fromMs, qint64 toMs);

private:
    struct Span
    {
        qint64 begin = 0;
        qint64 end = 0;
    };

    Span spanOf(qint64 day); // since 1970-01-01; empty when closed

    BusinessHours m_hours;
    QHash<qint64, Span> m_spans;
};

} // namespace Pistis
