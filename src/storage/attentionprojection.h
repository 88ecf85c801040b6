#pragma once

#include "core/op.h"
#include "core/result.h"

namespace Pistis {

class Database;

// The part of the projections that says what is set aside, how customers are felt to stand, and what the score weighs.
// Used by Projections alone.
class AttentionProjection
{
public:
    explicit AttentionProjection(Database &database)
        : m_database(database)
    {
    }

    // ops: all ops of the customer in fold order.
    Result<void> put(const QUuid &customer, const QList<Op> &ops);
    Result<void> putBook(const QUuid &book, const QList<Op> &ops); // likewise
    Result<void> clear();

private:
    Result<void> putDismissals(const QUuid &customer, const QList<Op> &ops);
    Result<void> putMoods(const QUuid &customer, const QList<Op> &ops);

    Database &m_database;
};

} // namespace Pistis
