#pragma once

#include "core/fault.h"
#include "exchange/calendaritem.h"

#include <QTimeZone>

namespace Pistis {

struct CalendarFile
{
    QList<CalendarItem> items {};
    QList<Fault> faults {};
    QString fileName {};
};

// Reads events as visits and tasks as promises, but for those that we wrote as tasks; what is faulty does not stop the
// rest. zone: of the user, in which days are counted.
CalendarFile readCalendar(QStringView text, const QString &file, const QTimeZone &zone, QDate today);

} // namespace Pistis
