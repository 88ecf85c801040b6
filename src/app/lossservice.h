#pragma once

#include "core/loss.h"
#include "core/result.h"

#include <QFuture>
#include <QStringList>

namespace Pistis {

class Store;

// Customers who leave, and who come back.
class LossService
{
public:
    explicit LossService(Store &store)
        : m_store(store)
    {
    }

    // Also changes what is noted of an earlier loss. The day is not in the future and not before the first contact.
    QFuture<Result<void>> lose(const QUuid &customer, const Loss &loss);
    // The customer is current again, as if never lost; the history keeps both.
    QFuture<Result<void>> winBack(const QUuid &customer);
    QFuture<Result<QStringList>> competitors() const; // that were named before, by name

private:
    Store &m_store;
};

} // namespace Pistis
