#pragma once

#include "core/visit.h"

#include <QFuture>

namespace Pistis {

class Store;

class VisitService
{
public:
    explicit VisitService(Store &store)
        : m_store(store)
    {
    }

    // Without a person, the person of the book.
    QFuture<Result<QUuid>> log(const Visit &draft);
    QFuture<Result<void>> change(const Visit &before, const Visit &after);
    QFuture<Result<void>> retract(const QUuid &id);
    QFuture<Result<Visit>> visit(const QUuid &id) const;

private:
    Store &m_store;
};

} // namespace Pistis
