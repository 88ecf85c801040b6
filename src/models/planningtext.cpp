#include "models/planningtext.h"

#include "models/bookruletext.h"
#include "models/labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    class PlanningText
    {
        Q_DECLARE_TR_FUNCTIONS(PlanningText)
    };

    QString holidayOn(const QDate &day, const BusinessHours &hours)
    {
        const auto own
            = std::ranges::find_if(hours.ownHolidays, [&day](const OwnHoliday &one) { return one.isOn(day); });
        if (own != hours.ownHolidays.end())
            return holidayLabel(*own);
        const auto found = std::ranges::find_if(
            allGreekHolidays, [&day](GreekHoliday one) { return dayOf(one, day.year()) == day; });
        return found == allGreekHolidays.end() ? QString() : holidayLabel(*found);
    }

} // namespace

QString proposalText(const NextContact &next, const QDate &today)
{
    const QString &name = next.summary.customer.name;
    const QString day = whenLabel(next.day, today);
    const int rhythm = next.summary.cadence.days;
    if (!next.isMovedByHours(today))
        return PlanningText::tr("%1: plan the next contact for %2, by the rhythm of %n day(s)?", nullptr, rhythm)
            .arg(name, day);
    return PlanningText::tr(
        "%1: plan the next contact for %2, the next open day after %3, by the rhythm of %n day(s)?", nullptr, rhythm)
        .arg(name, day, dateLabel(next.summary.nextDue));
}

QString planningText(const QDate &day, const CustomerSummary &summary, const BusinessHours &hours, const QDate &today)
{
    QStringList sentences;
    if (hours.isHoliday(day))
        sentences.append(PlanningText::tr("That day is a holiday: %1.").arg(holidayOn(day, hours)));
    else if (!hours.on(day).isOpen())
        sentences.append(PlanningText::tr("By the business hours that day is closed."));
    const NextContact next = nextContactOf(summary, hours, today);
    if (day == next.day && next.isMovedByHours(today))
        sentences.append(
            PlanningText::tr("The next open day after %1, which the rhythm gives.").arg(dateLabel(summary.nextDue)));
    if (summary.planned.isValid())
        sentences.append(
            PlanningText::tr("A contact is planned already: %1. It stays; move it there if you want only one.")
                .arg(whenLabel(summary.planned, today)));
    return sentences.join(u' ');
}

QString carriedText(const CustomerSummary &summary, const QDate &day, const QDate &today)
{
    const QString &name = summary.customer.name;
    if (summary.step.day == day)
        return {};
    if (!summary.customer.isCurrent())
        return PlanningText::tr("Planned: %1, %2. Ctrl+Z takes it back.").arg(name, whenLabel(day, today));
    return PlanningText::tr("Planned: %1, %2. Before that there is: %3. Ctrl+Z takes it back.")
        .arg(name, whenLabel(day, today), reasonLabel(summary, today));
}

} // namespace Pistis
