#pragma once

#include <QHash>
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
