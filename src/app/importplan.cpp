#include "app/importplan.h"

#include "core/greekfold.h"
#include "exchange/customerscsv.h"
#include "exchange/visitscsv.h"
#include "storage/customerrepository.h"
#include "storage/partyrepository.h"
#include "storage/visitrepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace Pistis {

namespace {

    // Persons or segments by folded name; a name that is not there becomes a new one.
    template <typename Party> class Parties
    {
    public:
        Parties(const QList<Party> &known, const NewId &newId)
            : m_newId(newId)
        {
            for (const Party &party : known) {
                if (!party.deleted)
                    m_ids.insert(greekFold(party.name), party.id);
            }
        }

        QUuid idOf(const QString &name)
        {
            if (name.isEmpty())
                return {};
            QUuid &id = m_ids[greekFold(name)];
            if (id.isNull()) {
                id = m_newId();
                m_fresh.append({ .id = id, .name = name });
            }
            return id;
        }

        const QList<Party> &fresh() const { return m_fresh; }

    private:
        const NewId &m_newId;
        QHash<QString, QUuid> m_ids;
        QList<Party> m_fresh;
    };

    struct Match
    {
        QList<QUuid> ids {};
        Customer customer {}; // of the only one
    };

    Result<Match> matchOf(Database &database, const QString &name)
    {
        const CustomerRepository repository(database);
        const auto ids = repository.named(name);
        if (!ids)
            return ids.error();
        Match match { .ids = *ids };
        if (match.ids.size() == 1) {
            const auto found = repository.one(match.ids.constFirst());
            if (!found)
                return found.error();
            match.customer = found->customer;
        }
        return match;
    }

    // What the file tells goes over what was known; what it leaves empty stays.
    Customer updated(Customer customer, const CustomerRow &row, const QUuid &segment, const QUuid &owner)
    {
        if (row.firstContact.isValid())
            customer.firstContact = row.firstContact;
        if (row.lostOn.isValid()) {
            customer.lostOn = row.lostOn;
            customer.endReason = row.endReason;
        }
        if (row.firstWarningOn.isValid())
            customer.firstWarningOn = row.firstWarningOn;
        if (!segment.isNull())
            customer.segment = segment;
        if (!owner.isNull())
            customer.owner = owner;
        return customer;
    }

    // A day that the file tells and that lies before the first contact, which only the book may know.
    std::optional<Fault> faultIn(const Customer &after, const CustomerRow &row, const CustomersFile &file)
    {
        for (const auto &[day, column] :
            { std::pair { row.lostOn, file.lostColumn }, std::pair { row.firstWarningOn, file.warningColumn } }) {
            if (day.isValid() && after.firstContact.isValid() && day < after.firstContact)
                return Fault { .file = file.fileName,
                    .line = row.line,
                    .column = column,
                    .reason = Fault::Reason::BeforeFirstContact,
                    .text = day.toString(Qt::ISODate) };
        }
        if (row.firstContact.isValid() && after.lostOn.isValid() && after.lostOn < row.firstContact)
            return Fault { .file = file.fileName,
                .line = row.line,
                .column = file.nameColumn,
                .reason = Fault::Reason::BeforeFirstContact,
                .text = after.lostOn.toString(Qt::ISODate) };
        return {};
    }

    void sortByLine(QList<Fault> &faults)
    {
        std::stable_sort(
            faults.begin(), faults.end(), [](const Fault &left, const Fault &right) { return left.line < right.line; });
    }

    // The customers that the rows of one file of visits speak of, each looked up once.
    class VisitedCustomers
    {
    public:
        struct Visited
        {
            qsizetype matches = 0;
            Customer customer {};
            QDate earliest {}; // of the visits that are new
            QSet<std::pair<QDate, int>> known {};
        };

        explicit VisitedCustomers(Database &database)
            : m_database(database)
        {
        }

        Result<Visited *> find(const QString &name)
        {
            const QString key = greekFold(name);
            if (const auto known = m_visited.find(key); known != m_visited.end())
                return &*known;
            const auto match = matchOf(m_database, name);
            if (!match)
                return match.error();
            Visited visited { .matches = match->ids.size(), .customer = match->customer };
            if (visited.matches == 1) {
                const auto visits = VisitRepository(m_database).ofCustomer(visited.customer.id);
                if (!visits)
                    return visits.error();
                for (const Visit &visit : *visits)
                    visited.known.insert({ visit.day, int(visit.type) });
            }
            return &*m_visited.insert(key, visited);
        }

        const QHash<QString, Visited> &all() const { return m_visited; }

    private:
        Database &m_database;
        QHash<QString, Visited> m_visited;
    };

} // namespace

Result<ImportPlan> planCustomers(Database &database, const CustomersFile &file, const NewId &newId, QDate today)
{
    const auto persons = PartyRepository(database).persons();
    const auto segments = PartyRepository(database).segments();
    if (!persons)
        return persons.error();
    if (!segments)
        return segments.error();
    Parties<Person> owners(*persons, newId);
    Parties<Segment> groups(*segments, newId);
    ImportPlan plan { .report = { .faults = file.faults } };
    for (const CustomerRow &row : file.rows) {
        const auto match = matchOf(database, row.name);
        if (!match)
            return match.error();
        const qsizetype matches = match->ids.size();
        if (matches > 1) {
            plan.report.faults.append({ .file = file.fileName,
                .line = row.line,
                .column = file.nameColumn,
                .reason = Fault::Reason::AmbiguousCustomer,
                .text = row.name });
            continue;
        }
        Customer before = match->customer;
        if (matches == 0)
            before = { .id = newId(), .name = row.name, .firstContact = today };
        if (const auto fault = faultIn(updated(before, row, {}, {}), row, file)) {
            plan.report.faults.append(*fault);
            continue;
        }
        const Customer after = updated(before, row, groups.idOf(row.segment), owners.idOf(row.owner));
        if (matches == 0)
            plan.customers.append(after);
        else if (after != before)
            plan.changes.append({ .before = before, .after = after });
        else
            ++plan.report.unchanged;
    }
    plan.persons = owners.fresh();
    plan.segments = groups.fresh();
    plan.report.added = int(plan.customers.size());
    plan.report.updated = int(plan.changes.size());
    sortByLine(plan.report.faults);
    return plan;
}

Result<ImportPlan> planVisits(Database &database, const VisitsFile &file, const NewId &newId, const QUuid &person)
{
    ImportPlan plan { .report = { .faults = file.faults } };
    VisitedCustomers customers(database);
    for (const VisitRow &row : file.rows) {
        const auto found = customers.find(row.customer);
        if (!found)
            return found.error();
        VisitedCustomers::Visited &visited = **found;
        if (visited.matches != 1) {
            plan.report.faults.append({ .file = file.fileName,
                .line = row.line,
                .column = file.customerColumn,
                .reason = visited.matches == 0 ? Fault::Reason::UnknownCustomer : Fault::Reason::AmbiguousCustomer,
                .text = row.customer });
            continue;
        }
        if (visited.known.contains({ row.day, int(row.type) })) {
            ++plan.report.unchanged;
            continue;
        }
        visited.known.insert({ row.day, int(row.type) });
        const Customer &customer = visited.customer;
        if (row.status == VisitStatus::Held && row.day < customer.firstContact)
            visited.earliest = visited.earliest.isValid() ? std::min(visited.earliest, row.day) : row.day;
        plan.visits.append({ .id = newId(),
            .customer = customer.id,
            .person = customer.owner.isNull() ? person : customer.owner,
            .type = row.type,
            .status = row.status,
            .day = row.day,
            .note = row.note });
    }
    for (const VisitedCustomers::Visited &visited : customers.all()) {
        if (!visited.earliest.isValid())
            continue;
        Customer after = visited.customer;
        after.firstContact = visited.earliest;
        plan.changes.append({ .before = visited.customer, .after = after });
    }
    plan.report.added = int(plan.visits.size());
    plan.report.movedFirstContacts = int(plan.changes.size());
    sortByLine(plan.report.faults);
    return plan;
}

} // namespace Pistis
