#include "app/customerservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "core/textcheck.h"
#include "storage/customerrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<Customer> cleaned(Customer customer)
    {
        auto name = cleanedLine(customer.name, u"customer.name"_s);
        auto region = cleanedLine(customer.region, u"customer.region"_s);
        auto note = cleanedText(customer.note, u"customer.note"_s);
        for (const auto &text : { name, region, note }) {
            if (!text)
                return text.error();
        }
        if (name->isEmpty())
            return Error { .kind = Error::Kind::Invalid, .subject = u"customer.name"_s };
        if (customer.lostOn.isValid() && customer.firstContact.isValid() && customer.lostOn < customer.firstContact)
            return Error { .kind = Error::Kind::Invalid, .subject = u"customer.lost_on"_s };
        customer.name = *name;
        customer.region = *region;
        customer.note = *note;
        return customer;
    }

} // namespace

QFuture<Result<CustomerSummary>> CustomerService::customer(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return CustomerRepository(database).one(id); });
}

QFuture<Result<QList<CustomerSummary>>> CustomerService::named(const QString &idOrName) const
{
    return m_store.read([idOrName](Database &database) -> Result<QList<CustomerSummary>> {
        const CustomerRepository repository(database);
        const QUuid id = QUuid::fromString(idOrName);
        const auto ids = id.isNull() ? repository.named(idOrName) : Result<QList<QUuid>>(QList<QUuid> { id });
        if (!ids)
            return ids.error();
        QList<CustomerSummary> found;
        for (const QUuid &one : *ids) {
            const auto summary = repository.one(one);
            if (!summary)
                return summary.error();
            found.append(*summary);
        }
        return found;
    });
}

QFuture<Result<QList<CustomerSummary>>> CustomerService::customers(const CustomerQuery &query) const
{
    return m_store.read([query](Database &database) { return CustomerRepository(database).list(query); });
}

QFuture<Result<WorkCounts>> CustomerService::counts(const QDate &today) const
{
    return m_store.read([today](Database &database) { return CustomerRepository(database).counts(today); });
}

QFuture<Result<QUuid>> CustomerService::add(const Customer &customer)
{
    return m_store.write([customer](OpWriter &writer) -> Result<QUuid> {
        auto checked = cleaned(customer);
        if (!checked)
            return checked.error();
        Customer fresh = *std::move(checked);
        fresh.id = writer.newId();
        if (fresh.owner.isNull())
            fresh.owner = writer.person();
        if (!fresh.firstContact.isValid())
            fresh.firstContact = writer.clock().today();
        if (auto done = writer.append(createOp(fresh.id, fieldsOf(fresh))); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> CustomerService::change(const Customer &before, const Customer &after)
{
    return m_store.write([before, after](OpWriter &writer) -> Result<void> {
        const auto checked = cleaned(after);
        if (!checked)
            return checked.error();
        return writer.append(setOps(before.id, fieldsOf(before), fieldsOf(*checked)));
    });
}

QFuture<Result<void>> CustomerService::remove(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) { return writer.append(setOp(id, u"customer.deleted"_s, true)); });
}

} // namespace Pistis
