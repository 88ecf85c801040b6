#include "app/personhours.h"

#include "core/folds.h"
#include "core/ownerhours.h"
#include "storage/partyrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QList<Op>> personHoursOps(const PartyRepository &parties, const BusinessHours &after)
{
    const auto settings = parties.settings();
    const auto persons = parties.persons();
    if (!settings || !persons)
        return !settings ? settings.error() : persons.error();
    QList<Op> ops;
    for (const Person &person : *persons) {
        if (person.hours.isEmpty())
            continue;
        Person kept = person;
        kept.hours = ownHoursOf(hoursOf(person, settings->hours).weekdays, settings->hours);
        const auto weekdays = hoursOf(kept, after).weekdays;
        if (std::ranges::none_of(weekdays, &OpenHours::isOpen))
            return invalid(u"book.person_closed"_s);
        kept.hours = ownHoursOf(weekdays, after);
        ops += setOps(person.id, fieldsOf(person), fieldsOf(kept));
    }
    return ops;
}

} // namespace Pistis
