#include "models/agendacounts.h"

#include "app/customerservice.h"
#include "app/store.h"

namespace Pistis {

AgendaCounts::AgendaCounts(CustomerService &customers, Store &store, QObject *parent)
    : QObject(parent)
    , m_customers(customers)
    , m_store(store)
{
    connect(&store, &Store::changed, this, [this] { count(m_filter); });
}

void AgendaCounts::count(const CustomerFilter &filter)
{
    m_filter = filter;
    m_isNarrowed = !filter.isEmpty();
    const QDate today = m_store.clock().today();
    m_countingAll(m_customers.counts(today), this, [this](const Result<WorkCounts> &counts) {
        if (!counts)
            return Q_EMIT failed(counts.error());
        m_all = *counts;
        Q_EMIT counted();
        Q_EMIT allCounted(m_all);
    });
    if (!m_isNarrowed)
        return m_countingKept.forget();
    m_countingKept(m_customers.counts(today, filter), this, [this](const Result<WorkCounts> &counts) {
        if (!counts)
            return Q_EMIT failed(counts.error());
        m_kept = *counts;
        Q_EMIT counted();
    });
}

} // namespace Pistis
