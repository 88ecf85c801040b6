#pragma once

#include "core/audittrail.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Store;

// The history of every field, read off the op log.
class AuditService
{
public:
    explicit AuditService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<AuditTrail>> ofCustomer(const QUuid &id) const;
    QFuture<Result<AuditTrail>> ofBook() const; // its rhythm, hours, holidays, segments and people
    // Gives the field the value again that it had after this change.
    enum class Side { Before, After };
    QFuture<Result<void>> bringBack(const AuditEntry &entry, Side side = Side::After);

private:
    Store &m_store;
};

} // namespace Pistis
