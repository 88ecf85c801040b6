#pragma once

#include "core/contact.h"
#include "core/customerquery.h"
#include "core/customerrecords.h"
#include "core/customersummary.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Store;

// All that a page about one customer says.
struct CustomerSheet
{
    CustomerSummary summary {};
    QList<Contact> contacts {};
    CustomerRecords records {};
};

// Reads what is to be printed, beside other work.
class PrintService
{
public:
    explicit PrintService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<QList<CustomerSummary>>> list(const CustomerQuery &query) const; // all of it
    QFuture<Result<QList<CustomerSheet>>> sheets(const QList<QUuid> &customers) const; // without deleted ones
    QFuture<Result<QList<CustomerSheet>>> sheetsOf(const CustomerQuery &query) const;

private:
    Store &m_store;
};

} // namespace Pistis
