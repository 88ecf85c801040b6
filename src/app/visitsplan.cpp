#include "app/importplan.h"

#include "app/lineidentity.h"
#include "app/visitedcustomers.h"
#include "exchange/visitscsv.h"
#include "storage/identityrepository.h"

#include <QSet>

namespace Pistis {

Result<ImportPlan> planVisits(Database &database, const VisitsFile &file, const NewId &newId, const QUuid &person)
{
    ImportPlan plan { .report = { .faults = file.faults,
                          .notes = file.notes,
                          .unknownColumns = file.unknownColumns,
                          .freeColumns = file.freeColumns } };
    QSet<std::pair<QString, QString>> told;
    QList<IdentityTraits> lines;
    for (const VisitRow &row : file.rows) {
        if (const std::pair key { row.customer, row.place }; !told.contains(key)) {
            told.insert(key);
            lines.append({ .name = row.customer, .place = row.place });
        }
    }
    const auto identities = IdentityRepository(database).identities(lines);
    if (!identities)
        return identities.error();
    VisitedCustomers customers(database, *identities);
    for (const VisitRow &row : file.rows) {
        const auto found = customers.find(IdentityTraits { .name = row.customer, .place = row.place });
        if (!found)
            return found.error();
        VisitedCustomers::Visited &visited = **found;
        if (!visited.match.isFound()) {
            plan.report.faults.append({ .file = file.fileName,
                .line = row.line,
                .column = file.customerColumn,
                .reason = faultOf(visited.match).value_or(Fault::Reason::UnknownCustomer),
                .text = placed(row.customer, row.place) });
            continue;
        }
        const Customer &customer = visited.customer;
        Visit visit = visitIn(row, row.note, customer, person);
        visit.reason = row.reason;
        if (visit.person == person)
            visit.talkPercent = row.talkPercent;
        if (!visited.takes(visit)) {
            ++plan.report.unchanged;
            continue;
        }
        visit.id = newId();
        plan.visits.append(visit);
    }
    plan.changes = customers.movedFirstContacts();
    plan.report.added = int(plan.visits.size());
    plan.report.movedFirstContacts = int(plan.changes.size());
    sortByLine(plan.report.faults);
    return plan;
}

} // namespace Pistis
