#pragma once

#include "core/result.h"
#include "evidence/evidence.h"
#include "evidence/exposuretables.h"
#include "storage/evidencerepository.h"

#include <QDate>
#include <QHash>
#include <QUuid>

#include <memory>

namespace Pistis {

class Database;

// Which part of the book is looked at; null ids and days do not narrow.
struct EvidenceFilter
{
    QUuid person {};
    QUuid segment {};
    QDate from {};
    QDate to {};

    bool narrowsCustomers() const { return !person.isNull() || !segment.isNull(); }
    bool isEmpty() const { return !narrowsCustomers() && from.isNull() && to.isNull(); }

    friend bool operator==(const EvidenceFilter &, const EvidenceFilter &) = default;
};

// The book as the engine reads it: index i of the log is customers[i]; owner and segment of a span are indices, too.
struct BookLog
{
    EvidenceLog log {};
    std::vector<QUuid> customers {};
    std::vector<QUuid> owners {};
    std::vector<QUuid> segments {};
    std::optional<int> logStart {}; // day of the first visit, when a relationship is older than that
    BookState state {}; // when it was read
};

// A BookLog with its numbers counted, and kept in step with the book: a change costs the customers that it touches.
class EvidenceBook
{
public:
    explicit EvidenceBook(BookLog book);
    EvidenceBook(BookLog book, CountTables counts); // counts of just this log

    // Everything is read; onRead is told how many customers have been.
    static Result<BookLog> read(Database &database, const std::function<void(int customers)> &onRead = {});
    // Takes over what was written since. False: so much that reading everything is quicker.
    Result<bool> follow(Database &database);

    const std::vector<QUuid> &customers() const { return m_book.customers; }
    const BookState &state() const { return m_book.state; }
    BookLog whole(); // as it is now
    BookLog part(const EvidenceFilter &filter);

    // Counted for these parameters; a day or window other than before counts all visits again.
    const CountTables &counts(const EvidenceParameters &parameters);
    const EvidenceLog &log();
    std::optional<int> logStart();

private:
    void take(const QUuid &id, const Relationship *now);

    BookLog m_book; // but for its log, which the tables hold
    std::unique_ptr<ExposureTables> m_tables;
    QHash<QUuid, int> m_places {}; // of customers in the log
    bool m_logStartKnown = false;
};

} // namespace Pistis
