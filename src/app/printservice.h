#pragma once

#include "core/contact.h"
#include "core/customerquery.h"
#include "core/customerrecords.h"
#include "core/customersummary.h"
#include "core/importreport.h"
#include "core/result.h"

#include <QFuture>

#include <memory>

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
    using Progress = std::shared_ptr<ImportProgress>;

    explicit PrintService(Store &store)
        : m_store(store)
    {
    }

    // Each ends with Error::Cancelled once its progress says so.
    QFuture<Result<QList<CustomerSummary>>> list(const CustomerQuery &query, const Progress &progress = {}) const;
    QFuture<Result<QList<CustomerSheet>>> sheets(
        const QList<QUuid> &customers, const Progress &progress = {}) const; // without deleted ones
    QFuture<Result<QList<CustomerSheet>>> sheetsOf(const CustomerQuery &query, const Progress &progress = {}) const;

private:
    Store &m_store;
};

} // namespace Pistis
