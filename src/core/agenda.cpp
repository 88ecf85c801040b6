#include "core/agenda.h"

namespace Pistis {

QDate endOfWeek(QDate day) { return day.addDays(7 - day.dayOfWeek()); }

Bucket bucketOf(QDate day, AgendaCause cause, QDate today)
{
    using enum Bucket;
    if (!day.isValid())
        return NoNextStep;
    if (day <= today)
        return day < today ? Overdue : Today;
    const QDate sunday = endOfWeek(today);
    if (day <= sunday)
        return ThisWeek;
    return cause != AgendaCause::Rhythm || day <= sunday.addDays(7) ? Later : NoNextStep;
}

} // namespace Pistis
