#pragma once

#include "core/party.h"
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

    QFuture<Result<QList<Person>>> persons() const;
    QFuture<Result<QList<Segment>>> segments() const;
    QFuture<Result<BookSettings>> settings() const;

    QFuture<Result<QUuid>> addPerson(const Person &person);
    QFuture<Result<QUuid>> addSegment(const Segment &segment);
    QFuture<Result<void>> changeSegment(const Segment &before, const Segment &after);
    QFuture<Result<void>> changeSettings(const BookSettings &before, const BookSettings &after);

private:
    Store &m_store;
};

} // namespace Pistis
