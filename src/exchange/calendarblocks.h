#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace Pistis {

// One component of a calendar as it stands in the file.
struct CalendarBlock
{
    QByteArray name {}; // VEVENT, VTODO, VTIMEZONE
    QByteArray bytes {};
    int line = 0; // 1-based
    bool isCut = false; // it begins and does not end
};

struct CalendarBlocks
{
    QList<CalendarBlock> blocks {};
    bool isCalendar = false; // it begins as one
};

CalendarBlocks calendarBlocks(QStringView text);

} // namespace Pistis
