#pragma once

#include "app/importplan.h"
#include "core/identities.h"

#include <QHash>
#include <QSet>

namespace Pistis {

// A visit as a line of a file tells it. Who made it is not in the file: it was the customer's owner, else this person.
template <typename Line>
Visit visitIn(const Line &line, const QString &note, const Customer &customer, const QUuid &person)
{
    return { .customer = customer.id,
        .person = customer.owner.isNull() ? person : customer.owner,
        .type = line.type,
        .status = line.status,
        .day = line.day,
        .startMs = line.startMs,
        .minutes = line.minutes,
        .note = note,
        .purpose = line.purpose,
        .outcome = line.outcome,
        .participants = line.participants };
}

// The customers that one file of visits speaks of, each looked up once.
class VisitedCustomers
{
public:
    struct Visited
    {
        IdentityMatch match {};
        Customer customer {}; // where one is found
        QDate earliest {}; // of the visits that are new
        QSet<std::pair<QDate, int>> known {};

        // False when there is such a visit already.
        bool takes(const Visit &visit);
        void noteFirst(const Visit &visit); // where it was held before the first contact
    };

    // identities: of all lines of the file.
    VisitedCustomers(Database &database, const Identities &identities)
        : m_database(database)
        , m_identities(identities)
    {
    }

    Result<Visited *> find(const IdentityTraits &traits);
    Result<Visited *> find(const QUuid &id);

    QList<ImportPlan::Change> movedFirstContacts() const;

private:
    Database &m_database;
    const Identities &m_identities;
    QHash<std::pair<QString, QString>, QUuid> m_named; // by name and place, as the file writes them
    QHash<QUuid, Visited> m_visited;
    Visited m_none;
};

} // namespace Pistis
