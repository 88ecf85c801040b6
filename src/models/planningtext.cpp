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

QString planningText(const QDate &day, const CustomerSummary &summary, const BusinessHours &hours, const QDate &today)
{
    QStringList sentences;
    if (hours.isHoliday(day))
        sentences.append(PlanningText::tr("That day is a holiday: %1.").arg(holidayOn(day, hours)));
    else if (!hours.on(day).isOpen())
        sentences.append(PlanningText::tr("By the business hours that day is closed."));
    if (summary.planned.isValid())
        sentences.append(
            PlanningText::tr("A contact is planned already: %1. It stays; move it there if you want only one.")
                .arg(whenLabel(summary.planned, today)));
    return sentences.join(u' ');
}

} // namespace Pistis
