#include "app/printservice.h"

#include "app/customerstanding.h"
#include "app/store.h"
#include "storage/contactrepository.h"
#include "storage/customerlists.h"
#include "storage/customerrepository.h"

namespace Pistis {

namespace {

    constexpr int rowsAtOnce = 2'000;

    const Error cancelled { .kind = Error::Kind::Cancelled };

    bool isCancelled(const PrintService::Progress &progress) { return progress && progress->cancelled; }

    Result<QList<CustomerSummary>> allOf(
        Database &database, CustomerQuery query, const PrintService::Progress &progress)
    {
        QList<CustomerSummary> all;
        query.limit = rowsAtOnce;
        for (query.offset = 0;; query.offset += rowsAtOnce) {
            if (isCancelled(progress))
                return cancelled;
            const auto page = CustomerLists(database).list(query);
            if (!page)
                return page.error();
            all += *page;
            if (page->size() < rowsAtOnce)
                return all;
        }
    }

    Result<QList<CustomerSheet>> sheetsIn(
        Database &database, const QList<QUuid> &customers, const PrintService::Progress &progress)
    {
        QList<CustomerSheet> sheets;
        for (const QUuid &id : customers) {
            if (isCancelled(progress))
                return cancelled;
            const auto summary = CustomerRepository(database).one(id);
            if (!summary && summary.error().kind == Error::Kind::NotFound)
                continue;
            if (!summary)
                return summary.error();
            if (summary->customer.deleted)
                continue;
            const auto contacts = ContactRepository(database).ofCustomer(id);
            const auto records = recordsOf(database, id);
            if (!contacts || !records)
                return !contacts ? contacts.error() : records.error();
            sheets.append({ .summary = *summary, .contacts = *contacts, .records = *records });
        }
        return sheets;
    }

} // namespace

QFuture<Result<QList<CustomerSummary>>> PrintService::list(const CustomerQuery &query, const Progress &progress) const
{
    return m_store.readBeside([query, progress](Database &database) { return allOf(database, query, progress); });
}

QFuture<Result<QList<CustomerSheet>>> PrintService::sheets(
    const QList<QUuid> &customers, const Progress &progress) const
{
    return m_store.readBeside(
        [customers, progress](Database &database) { return sheetsIn(database, customers, progress); });
}

QFuture<Result<QList<CustomerSheet>>> PrintService::sheetsOf(const CustomerQuery &query, const Progress &progress) const
{
    return m_store.readBeside([query, progress](Database &database) -> Result<QList<CustomerSheet>> {
        const auto list = allOf(database, query, progress);
        if (!list)
            return list.error();
        QList<QUuid> customers;
        for (const CustomerSummary &summary : *list)
            customers.append(summary.customer.id);
        return sheetsIn(database, customers, progress);
    });
}

} // namespace Pistis
