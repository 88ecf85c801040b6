#include "app/teamservice.h"

#include "app/store.h"
#include "app/teamtally.h"
#include "storage/partyrepository.h"
#include "storage/teamrepository.h"

namespace Pistis {

namespace {

    Result<TeamNumbers> counted(Database &database, TeamTally::Moment moment)
    {
        const PartyRepository parties(database);
        const auto persons = parties.persons();
        if (!persons)
            return persons.error();
        const auto settings = parties.settings();
        if (!settings)
            return settings.error();
        const TeamRepository team(database);
        const auto firstVisit = team.firstVisit();
        if (!firstVisit)
            return firstVisit.error();
        moment.answerHours = settings->answerHours;
        moment.hours = OwnerHours(settings->hours, *persons);
        moment.logStart = *firstVisit;

        TeamTally tally(*persons, moment);
        const auto add = [&tally](const auto &one) { tally.add(one); };
        if (auto done = team.customers(moment.today, add); !done)
            return done.error();
        if (auto done = team.requests(add); !done)
            return done.error();
        if (auto done = team.promises(add); !done)
            return done.error();
        return tally.numbers();
    }

} // namespace

QFuture<Result<TeamNumbers>> TeamService::numbers() const
{
    const TeamTally::Moment moment { .today = m_store.clock().today(), .nowMs = m_store.clock().nowMs() };
    return m_store.readBeside([moment](Database &database) { return counted(database, moment); });
}

} // namespace Pistis
