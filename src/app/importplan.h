#pragma once

#include "core/contact.h"
#include "core/customer.h"
#include "core/importreport.h"
#include "core/party.h"
#include "core/result.h"
#include "core/visit.h"

#include <functional>

namespace Pistis {

class Database;
struct CalendarFile;
struct CardsFile;
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
        QList<Contact> contacts {}; // that are new
        QStringList tags {}; // likewise
        QJsonObject fieldsBefore {}; // besides those of the customer
        QJsonObject fieldsAfter {};
        QUuid cardRecord {}; // whose these are, when a merged customer brought the card

        QList<Op> ops() const;
    };

    QList<Person> persons {};
    QList<Segment> segments {};
    QList<Change> customers {}; // new ones: nothing is before
    QList<Change> changes {};
    QList<Visit> visits {};
    QList<QList<Op>> others {}; // each list for one entry of the file
    ImportReport report {};
};

void sortByLine(QList<Fault> &faults);

using NewId = std::function<QUuid()>;

// Customers are known as Identities tells; the book keeps its name for one that is known by an e-mail address or a
// phone number.
Result<ImportPlan> planCustomers(Database &database, const CustomersFile &file, const NewId &newId, QDate today);

// Visits refer to customers by folded name, and by place among namesakes; the same customer, day and type is the same
// visit. A visit before the first contact moves that. Who made a visit is not in the file: it was the customer's owner.
Result<ImportPlan> planVisits(Database &database, const VisitsFile &file, const NewId &newId, const QUuid &person);

// Cards are known by their UID, then as Identities tells. A card adds to a customer, and changes name, place and note
// only where they still are as an earlier card had them.
Result<ImportPlan> planCards(Database &database, const CardsFile &file, const NewId &newId, QDate today);

// Events become visits and tasks become promises, but for those that we wrote as tasks. An entry that is known by its
// UID is changed when its sequence is higher than that of the book; another due day of a promise was agreed today.
Result<ImportPlan> planCalendar(
    Database &database, const CalendarFile &file, const NewId &newId, const QUuid &person, QDate today);

} // namespace Pistis
