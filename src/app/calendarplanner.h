#pragma once

#include "app/calendarcustomers.h"
#include "app/importplan.h"
#include "core/promise.h"
#include "core/task.h"

#include <QSet>

namespace Pistis {

// Turns the entries of one calendar into what they change in a book.
class CalendarPlanner
{
public:
    CalendarPlanner(
        Database &database, const Identities &identities, const NewId &newId, const QUuid &person, const QDate &today)
        : m_database(database)
        , m_newId(newId)
        , m_person(person)
        , m_today(today)
        , m_customers(database, identities)
    {
    }

    Result<void> take(const CalendarItem &item, const QString &file);
    ImportPlan plan();

private:
    using Visited = VisitedCustomers::Visited;

    struct Revision
    {
        int imported = 0;
        int changes = 0; // in the book since

        int sequence() const { return imported + changes; } // that the book would write
    };

    // Null after a fault was noted, or where there is nothing to take.
    Result<Visited *> customerOfNew(const CalendarItem &item, const QString &file);
    // add: (Visited &)
    template <typename Add> Result<void> takeNew(const CalendarItem &item, const QString &file, const Add &add)
    {
        const auto visited = customerOfNew(item, file);
        if (visited && *visited != nullptr)
            add(**visited);
        return visited ? Result<void>() : Result<void>(visited.error());
    }
    Result<Revision> revisionOf(const QUuid &record) const;

    template <typename Record, typename Repository>
    Result<std::optional<Record>> knownRecord(
        const Repository &repository, const Result<QList<QUuid>> &imported, const QString &uid) const
    {
        using Known = std::optional<Record>;
        if (!imported)
            return imported.error();
        const QUuid id = imported->isEmpty() ? QUuid::fromString(uid) : imported->constFirst();
        if (id.isNull())
            return Known();
        const auto found = repository.one(id);
        if (!found && found.error().kind != Error::Kind::NotFound)
            return found.error();
        return found ? Known(*found) : Known();
    }

    // entry: without the customer.
    Result<void> count(const QList<Op> &ops, const QUuid &customer, ImportEntry entry);
    void addNew(QList<Op> ops, const CalendarItem &item, const ImportEntry &entry);
    QUuid personFor(const Customer &customer) const;

    Result<void> takeVisit(const CalendarItem &item, const QString &file);
    Result<void> changeVisit(const Visit &before, const CalendarItem &item);
    Result<void> takePromise(const CalendarItem &item, const QString &file);
    Result<void> changePromise(const Promise &before, const CalendarItem &item);
    Result<std::optional<Task>> knownTask(const CalendarItem &item) const;
    Result<void> takeTask(const CalendarItem &item, const QString &file);
    Result<void> changeTask(const Task &before, const CalendarItem &item);

    Database &m_database;
    const NewId &m_newId;
    QUuid m_person;
    QDate m_today;
    CalendarCustomers m_customers;
    QSet<QString> m_seen;
    ImportPlan m_plan;
};

} // namespace Pistis
