#pragma once

#include "exchange/calendaritem.h"

#include <QByteArray>
#include <QTimeZone>

namespace Pistis {

// Writes an iCalendar file piece by piece: head, any number of items, tail.
class CalendarWriter
{
public:
    // The times of the zone are told for the years from first to last.
    CalendarWriter(const QTimeZone &zone, qint64 nowMs, int firstYear, int lastYear);

    QByteArray head() const;
    QByteArray item(const CalendarItem &item) const;
    static QByteArray tail();

private:
    QByteArray zoneBytes() const;
    QByteArray length(const CalendarItem &item) const;
    QByteArray visit(const CalendarItem &item) const;
    QByteArray promise(const CalendarItem &item) const; // or a next contact
    QByteArray task(const CalendarItem &item) const;
    QByteArray doneLines(const QDate &day) const;
    QByteArray common(const CalendarItem &item) const;
    QString localTime(qint64 ms) const;

    QTimeZone m_zone;
    bool m_isUtc;
    QString m_stamp;
    int m_firstYear;
    int m_lastYear;
};

} // namespace Pistis
