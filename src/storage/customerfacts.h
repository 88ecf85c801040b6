#pragma once

#include "core/cadence.h"
#include "core/customer.h"
#include "core/result.h"
#include "storage/database.h"

#include <QHash>

#include <optional>

namespace Pistis {

// What visits, promises, tasks, requests and rhythms say of one customer.
struct CustomerFacts
{
    bool active = false; // neither lost nor deleted: what is open stands in the agenda
    bool hasRhythm = true; // not of a prospect
    QDate firstContact {};
    Cadence cadence {};
    int limitDays = 2 * defaultCadenceDays;
    QDate lastHeld {};
    QString lastType {};
    QString lastBy {};
    int contacts = 0;
    QDate planned {};
    QDate promised {};
    QDate tasked {};
    int requests = 0;
    int promises = 0;
    QDate snoozedFrom {};
    QDate snoozedUntil {};
};

// The columns of a customer that follow from them.
Database::Bindings derivedColumns(const CustomerFacts &facts);

class CustomerFactsReader
{
public:
    explicit CustomerFactsReader(Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<CustomerFacts>> of(const QUuid &id) const; // nothing while the customer itself has not come
    // Nothing can belong to it yet, so that only the rhythms are looked up, each once.
    Result<CustomerFacts> ofNew(const Customer &customer);
    void forgetRhythms() { m_rhythms.clear(); }

private:
    struct Rhythm
    {
        int cadenceDays = 0;
        int maxGapDays = 0;
    };

    Result<Rhythm> rhythmOf(const QUuid &segment); // null: of the book

    Database &m_database;
    QHash<QUuid, Rhythm> m_rhythms;
};

} // namespace Pistis
