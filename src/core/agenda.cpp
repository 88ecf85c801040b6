#include "core/agenda.h"

namespace Pistis {

AgendaStep stepOf(const QDate &due, const QDate &planned, const QDate &promised, const QDate &tasked)
{
    AgendaStep step { .day = due };
    if (planned.isValid())
        step = { .day = planned, .cause = AgendaCause::PlannedVisit };
    if (tasked.isValid() && (!planned.isValid() || tasked <= planned))
        step = { .day = tasked, .cause = AgendaCause::Task };
    if (promised.isValid() && (!step.day.isValid() || promised <= step.day))
        step = { .day = promised, .cause = AgendaCause::Promise };
    return step;
}

AgendaStep afterSnooze(const AgendaStep &step, const QDate &snoozedFrom, const QDate &snoozedUntil)
{
    const bool holds = step.day.isValid() && step.day == snoozedFrom && snoozedUntil > step.day;
    return holds ? AgendaStep { .day = snoozedUntil, .cause = AgendaCause::Snoozed } : step;
}

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
    if (day <= sunday.addDays(7))
        return NextWeek;
    return cause != AgendaCause::Rhythm ? Later : NoNextStep;
}

} // namespace Pistis
