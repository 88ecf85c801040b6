#include "app/calendarplanner.h"

#include "exchange/calendarreader.h"
#include "storage/identityrepository.h"

namespace Pistis {

Result<ImportPlan> planCalendar(
    Database &database, const CalendarFile &file, const NewId &newId, const QUuid &person, QDate today)
{
    QList<IdentityTraits> lines;
    for (const CalendarItem &item : file.items)
        lines.append(CalendarCustomers::traitsOf(item));
    const auto identities = IdentityRepository(database).identities(lines);
    if (!identities)
        return identities.error();
    CalendarPlanner planner(database, *identities, newId, person, today);
    for (const CalendarItem &item : file.items) {
        if (auto done = planner.take(item, file.fileName); !done)
            return done.error();
    }
    ImportPlan plan = planner.plan();
    plan.report.faults += file.faults;
    sortByLine(plan.report.faults);
    return plan;
}

} // namespace Pistis
