#pragma once

#include "core/attention.h"
#include "core/result.h"

#include <functional>

namespace Pistis {

class Database;

// What only the attention score asks for.
class AttentionRepository
{
public:
    // One current or lost customer with the days of its held contacts.
    struct Row
    {
        QUuid id {};
        QString name {};
        QDate firstContact {};
        int cadenceDays = 0;
        int limitDays = 0;
        QDate lostOn {};
        bool isLoss = false; // not closed down, moved away, handed over or given up
        QList<QDate> held {};
    };

    explicit AttentionRepository(Database &database)
        : m_database(database)
    {
    }

    Result<AttentionWeights> weights() const;
    Result<QList<Mood>> moods(const QUuid &customer) const; // with those of what was merged into it
    Result<void> eachMood(const std::function<void(const QUuid &customer, const Mood &mood)> &onMood) const;
    // A page by id; empty after the last.
    Result<QList<Row>> customers(const QUuid &after, int most) const;

private:
    Database &m_database;
};

} // namespace Pistis
