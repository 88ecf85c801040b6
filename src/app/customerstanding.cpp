#include "app/customerstanding.h"

#include "storage/customerrepository.h"
#include "storage/partyrepository.h"
#include "storage/promiserepository.h"
#include "storage/requestrepository.h"
#include "storage/taskrepository.h"
#include "storage/visitrepository.h"

namespace Pistis {

namespace {

    CustomerStanding standingIn(
        const CustomerSummary &summary, const CustomerRecords &records, const OwnerHours &hours, const QDate &today)
    {
        const QList<QDate> held = countedDays(records.visits, VisitStatus::Held);
        const QList<QDate> planned = countedDays(records.visits, VisitStatus::Planned);
        CustomerStanding standing;
        if (summary.customer.isCurrent()) {
            standing.rhythm = ownRhythm(held, today);
            standing.attainment
                = attainmentOf(summary.cadence.days, summary.customer.firstContact, held, planned, today);
        }
        ResponseTally tally(hours);
        for (const Request &request : records.requests)
            tally.add(request, summary.customer.owner);
        standing.times = tally.times();
        for (const Promise &promise : records.promises)
            standing.ledgers.add(promise, today);
        return standing;
    }

} // namespace

Result<CustomerRecords> recordsOf(Database &database, const QUuid &customer)
{
    const auto visits = VisitRepository(database).ofCustomer(customer);
    if (!visits)
        return visits.error();
    const auto requests = RequestRepository(database).ofCustomer(customer);
    if (!requests)
        return requests.error();
    const auto promises = PromiseRepository(database).ofCustomer(customer);
    if (!promises)
        return promises.error();
    const auto tasks = TaskRepository(database).ofCustomer(customer);
    if (!tasks)
        return tasks.error();
    return CustomerRecords { .visits = *visits, .requests = *requests, .promises = *promises, .tasks = *tasks };
}

Result<CustomerStanding> standingOf(Database &database, const QUuid &customer, const QDate &today)
{
    const auto summary = CustomerRepository(database).one(customer);
    if (!summary)
        return summary.error();
    const auto records = recordsOf(database, customer);
    if (!records)
        return records.error();
    const auto hours = PartyRepository(database).ownerHours();
    if (!hours)
        return hours.error();
    return standingIn(*summary, *records, *hours, today);
}

} // namespace Pistis
