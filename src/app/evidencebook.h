#pragma once

#include "core/result.h"
#include "evidence/evidence.h"
#include "evidence/exposuretables.h"
#include "storage/evidencerepository.h"

#include <QDate>
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

    // Everything is read; onRead is told how many customers have been, of about how many. Stopped, it ends as
    // cancelled.
    static Result<BookLog> read(Database &database, const std::function<void(int customers, int all)> &onRead = {},
        const std::stop_token &stop = {});
    // Takes over what was written since. False: the book is another one, or so much that reading all is quicker.
    Result<bool> follow(Database &database);

    const std::vector<QUuid> &customers() const { return m_book.customers; }
    const std::vector<QUuid> &owners() const { return m_book.owners; }
    const std::vector<QUuid> &segments() const { return m_book.segments; }
    const BookState &state() const { return m_book.state; }
    BookLog part(const EvidenceFilter &filter);

    // Counted for these parameters and from now on kept in step; other ones than before count all visits again.
    const CountTables &counts(const EvidenceParameters &parameters);
    const CountTables &counts(); // as they are
    const EvidenceLog &log();
    std::optional<int> logStart();

private:
    const QUuid &idOf(int customer) const { return m_book.customers[std::size_t(customer)]; }
    void take(const QUuid &id, Relationship *now); // null: it has gone
    std::vector<int>::iterator placeOf(const QUuid &id); // in m_byId: there, or where it would stand

    BookLog m_book; // but for its log, which the tables hold
    std::unique_ptr<ExposureTables> m_tables;
    std::vector<int> m_byId {}; // customers in the order of their ids
    bool m_logStartKnown = true;
};

} // namespace Pistis
