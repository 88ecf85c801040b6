#pragma once

#include "core/bookrules.h"
#include "core/result.h"

#include <QFuture>
#include <QList>

namespace Pistis {

class Store;

// Persons, segments and what concerns the book as a whole.
class BookService
{
public:
    explicit BookService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<QUuid>> id() const; // the same wherever the file is
    QFuture<Result<QList<Person>>> persons() const;
    QFuture<Result<QUuid>> self() const; // the person who writes into the book here
    QFuture<Result<QList<Segment>>> segments() const;
    QFuture<Result<QHash<QUuid, int>>> segmentSizes() const; // customers of each segment that has any
    QFuture<Result<BookSettings>> settings() const;
    QFuture<Result<BookRules>> rules() const;

    QFuture<Result<QUuid>> addPerson(const Person &person);
    QFuture<Result<void>> changePerson(const Person &before, const Person &after);
    QFuture<Result<QUuid>> addSegment(const Segment &segment);
    QFuture<Result<void>> changeSettings(const BookSettings &before, const BookSettings &after);
    // Settings and segments in one user action: only what differs is written. A customer of a deleted segment follows
    // the book.
    QFuture<Result<void>> changeRules(const BookRules &before, const BookRules &after);

private:
    Store &m_store;
};

} // namespace Pistis
