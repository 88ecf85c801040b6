#pragma once

#include "app/visitedcustomers.h"
#include "exchange/calendaritem.h"

namespace Pistis {

// The customers that the entries of one calendar speak of.
class CalendarCustomers
{
public:
    CalendarCustomers(Database &database, const Identities &identities)
        : m_database(database)
        , m_customers(database, identities)
    {
    }

    // By the id or the name that our own files hold, by e-mail, by name, or by a name within the text.
    Result<VisitedCustomers::Visited *> find(const CalendarItem &item);
    Result<VisitedCustomers::Visited *> find(const QUuid &id) { return m_customers.find(id); }
    QList<ImportPlan::Change> movedFirstContacts() const { return m_customers.movedFirstContacts(); }

    static IdentityTraits traitsOf(const CalendarItem &item);

private:
    Database &m_database;
    VisitedCustomers m_customers;
};

} // namespace Pistis
