#pragma once

#include "core/customerquery.h"
#include "core/dismissedaction.h"
#include "core/result.h"
#include "storage/database.h"

namespace Pistis {

// Candidates for the queue, read by cause from an index each; never a look at every customer.
class NextActionRepository
{
public:
    explicit NextActionRepository(Database &database)
        : m_database(database)
    {
    }

    // The most urgent first, as many as the query allows; its list and bucket do not count.
    Result<QList<NextAction>> queue(const CustomerQuery &query) const;
    Result<QList<DismissedAction>> dismissed(const QDate &from, const QDate &until) const; // newest first

private:
    using Bindings = Database::Bindings;
    Result<void> addRequests(QList<NextAction> &actions, const Bindings &filter) const;
    Result<void> addPromises(
        QList<NextAction> &actions, const Bindings &filter, const QDate &today, NextCause cause) const;
    Result<void> addTasks(QList<NextAction> &actions, const Bindings &filter, const QDate &today) const;
    Result<void> addMissedVisits(QList<NextAction> &actions, const Bindings &filter) const;
    Result<void> addSilences(
        QList<NextAction> &actions, const Bindings &filter, const QDate &today, NextCause cause) const;

    Database &m_database;
};

} // namespace Pistis
