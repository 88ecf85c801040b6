#pragma once

#include "app/deliver.h"
#include "core/customerquery.h"
#include "core/error.h"

#include <QObject>

namespace Pistis {

class CustomerService;
class Store;

// How many customers stand in each part of the agenda, of all and of those that a filter keeps; counted again after
// every change.
class AgendaCounts : public QObject
{
    Q_OBJECT

public:
    AgendaCounts(CustomerService &customers, Store &store, QObject *parent);

    void count(const CustomerFilter &filter);
    const WorkCounts &all() const { return m_all; }
    const WorkCounts &kept() const { return m_isNarrowed ? m_kept : m_all; }

Q_SIGNALS:
    void counted();
    void allCounted(const Pistis::WorkCounts &counts);
    void failed(const Pistis::Error &error);

private:
    CustomerService &m_customers;
    Store &m_store;
    CustomerFilter m_filter;
    bool m_isNarrowed = false;
    WorkCounts m_all;
    WorkCounts m_kept;
    LatestDelivery m_countingAll;
    LatestDelivery m_countingKept;
};

} // namespace Pistis
