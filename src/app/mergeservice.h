#pragma once

#include "core/alikecustomer.h"
#include "core/mergedcustomer.h"
#include "core/mergepreview.h"
#include "core/result.h"

#include <QFuture>
#include <QList>

namespace Pistis {

class Store;

// Two records of one customer become one, and can be taken apart at any time.
class MergeService
{
public:
    enum class LaterTo { Kept, Separated };

    explicit MergeService(Store &store)
        : m_store(store)
    {
    }

    // Who may be the same customer, the surest first.
    QFuture<Result<QList<AlikeCustomer>>> candidates(const QUuid &customer) const;
    // Likewise while a customer is being written who is not stored yet.
    QFuture<Result<QList<AlikeCustomer>>> alike(const IdentityTraits &traits) const;
    // Every customer for whom there is a candidate.
    QFuture<Result<QList<QUuid>>> duplicates() const;
    // What was merged into this customer, the last first.
    QFuture<Result<QList<MergedCustomer>>> mergedInto(const QUuid &customer) const;

    QFuture<Result<MergePreview>> preview(const QUuid &kept, const QUuid &other) const;

    // chosen: the kept customer with the fields that it is to have.
    QFuture<Result<void>> merge(const Customer &kept, const Customer &chosen, const QUuid &merged);
    // Both records are again as they were, but for fields changed since; what was logged since goes to one of the two.
    QFuture<Result<void>> separate(const QUuid &merged, LaterTo later);

private:
    Store &m_store;
};

} // namespace Pistis
