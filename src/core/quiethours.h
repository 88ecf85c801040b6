#pragma once

#include <QTime>

namespace Pistis {

// A part of each day without reminders; it may reach over midnight. The same time twice is no part at all.
struct QuietHours
{
    QTime from = QTime(20, 0);
    QTime until = QTime(8, 0);

    bool contains(const QTime &time) const
    {
        return from <= until ? time >= from && time < until : time >= from || time < until;
    }

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

} // namespace Pistis
