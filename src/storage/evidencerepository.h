#pragma once

#include "core/customer.h"
#include "core/result.h"

#include <QByteArray>
#include <QSet>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace Pistis {

class Database;

// One relationship as the evidence engine wants it; days count from 1970-01-01.
struct Relationship
{
    QUuid customer {};
    QUuid owner {};
    QUuid segment {};
    int firstContact = 0;
    std::optional<int> lost {};
    std::optional<int> firstWarning {};
    EndReason reason = EndReason::None;
    std::vector<int> visits {}; // days of held visits, as stored
};

// The last op of the book: it names all that is in it.
struct BookState
{
    qint64 n = 0;
    QString op {};

    friend bool operator==(const BookState &, const BookState &) = default;
};

class EvidenceRepository
{
public:
    explicit EvidenceRepository(Database &database)
        : m_database(database)
    {
    }

    // Every customer with a first contact, prospects and deleted ones left out, in the order of their ids. Stopped
    // between two pages it ends as cancelled.
    Result<void> relationships(
        const std::function<void(Relationship &&)> &onRelationship, const std::stop_token &stop = {}) const;
    // Of these customers those that have a relationship.
    Result<void> relationshipsOf(
        const QSet<QUuid> &customers, const std::function<void(Relationship &&)> &onRelationship) const;
    Result<int> relationshipCount() const; // about how many there are; not every one need have a first contact
    Result<BookState> state() const;
    Result<bool> holds(const BookState &state) const; // false: it is of another book, or of this one before a restore
    // Customers of whom something was written after this state, whether it counts or not.
    Result<QSet<QUuid>> changedSince(const BookState &state) const;
    // By how many days held visits were written down after they were made, of those in the last 20,000 ops. Steps of
    // more than ten ops are left out: they are imports and generated books, not what somebody wrote down by hand.
    Result<std::vector<int>> recentDelays() const;

private:
    Database &m_database;
};

} // namespace Pistis
