#pragma once

#include "core/customer.h"
#include "core/importreport.h"
#include "core/party.h"
#include "core/result.h"
#include "core/visit.h"

#include <functional>

namespace Pistis {

class Database;
struct CustomersFile;
struct VisitsFile;

// What a file would change in a book: whatever is already there is left out, so that the same file twice changes
// nothing.
struct ImportPlan
{
    struct Change
    {
        Customer before {};
        Customer after {};
    };

    QList<Person> persons {};
    QList<Segment> segments {};
    QList<Customer> customers {};
    QList<Change> changes {};
    QList<Visit> visits {};
    ImportReport report {};
};

using NewId = std::function<QUuid()>;

// Customers are known by their folded name.
Result<ImportPlan> planCustomers(Database &database, const CustomersFile &file, const NewId &newId, QDate today);

// Visits refer to customers by folded name; the same customer, day and type is the same visit. A visit before the first
// contact moves that. Who made a visit is not in the file: it was the customer's owner.
Result<ImportPlan> planVisits(Database &database, const VisitsFile &file, const NewId &newId, const QUuid &person);

} // namespace Pistis
