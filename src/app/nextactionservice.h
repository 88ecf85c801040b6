#pragma once

#include "core/customerquery.h"
#include "core/dismissedaction.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Store;

// What to do next: one ranked queue, and what was set aside of it.
class NextActionService
{
public:
    explicit NextActionService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<QList<NextAction>>> queue(const CustomerQuery &query) const;
    QFuture<Result<QList<DismissedAction>>> dismissed(const QDate &from, const QDate &until) const;

    // Bound to the cause: the same suggestion does not come again, one with a new cause does.
    QFuture<Result<void>> dismiss(const NextAction &action, const QString &reason);
    QFuture<Result<void>> rest(const NextAction &action, const QDate &until); // comes again on that day
    QFuture<Result<void>> bringBack(const Dismissal &dismissal);

private:
    QFuture<Result<void>> setAside(const NextAction &action, const QDate &until, const QString &reason);

    Store &m_store;
};

} // namespace Pistis
