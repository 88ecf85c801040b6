#pragma once

#include "app/importplan.h"

#include <QHash>
#include <QSet>

namespace Pistis {

struct NamedCustomer
{
    qsizetype matches = 0; // how many have the name
    Customer customer {}; // the only one
};

Result<NamedCustomer> customerNamed(Database &database, const QString &name);

// The customers that one file of visits speaks of, each looked up once.
class VisitedCustomers
{
public:
    struct Visited
    {
        qsizetype matches = 0;
        Customer customer {};
        QDate earliest {}; // of the visits that are new
        QSet<std::pair<QDate, int>> known {};

        // False when there is such a visit already.
        bool takes(const Visit &visit);
        void noteFirst(const Visit &visit); // where it was held before the first contact
    };

    explicit VisitedCustomers(Database &database)
        : m_database(database)
    {
    }

    Result<Visited *> find(const QString &name);
    Result<Visited *> find(const QUuid &id);

    QList<ImportPlan::Change> movedFirstContacts() const;

private:
    Database &m_database;
    QHash<QString, QUuid> m_names; // null: there is none, or there are several
    QHash<QUuid, Visited> m_visited;
    Visited m_none;
};

} // namespace Pistis
