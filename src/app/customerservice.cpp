#include "app/customerservice.h"

#include "app/parentcheck.h"
#include "app/store.h"
#include "core/customercheck.h"
#include "core/folds.h"
#include "core/greekfold.h"
#include "core/sortkey.h"
#include "core/textcheck.h"
#include "core/wordstarts.h"
#include "storage/contactrepository.h"
#include "storage/customerlists.h"
#include "storage/customerrepository.h"
#include "storage/partyrepository.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<QList<Op>> cleanedOps(const QUuid &customer, ContactChange contacts)
    {
        for (Contact &contact : contacts.after) {
            if (contacts.before.contains(contact))
                continue;
            const auto checked = cleanedContact(contact);
            if (!checked)
                return checked.error();
            contact = *checked;
        }
        return contactOps(customer, contacts);
    }

    // What is taken out goes from every record of a merged customer that holds it, and what is corrected stays there.
    Result<QList<Op>> withCopies(Database &database, const QList<Op> &ops)
    {
        QList<Op> all;
        for (const Op &op : ops) {
            if (op.base.isNull()) {
                all.append(op);
                continue;
            }
            const auto copies = ContactRepository(database).copiesOf(op.base);
            if (!copies)
                return copies.error();
            for (const auto &[added, record] : *copies) {
                Op copy = op;
                copy.entity = record;
                copy.base = added;
                if (op.kind == OpKind::remove)
                    copy.value = QJsonObject { { "op"_L1, idText(added) } };
                all.append(copy);
            }
            if (copies->isEmpty() && op.kind == OpKind::add) // somebody took it out meanwhile
                all.append(op);
        }
        return all;
    }

    // The customer as it is to be stored, in a segment that is made for it when one is named.
    Result<Customer> prepared(OpWriter &writer, const Customer &customer, const QString &newSegment)
    {
        auto checked = cleaned(customer, writer.clock().today());
        if (!checked)
            return checked;
        if (const auto parent = checkedParent(writer.database(), *checked); !parent)
            return parent.error();
        if (newSegment.isEmpty())
            return checked;
        const auto name = cleanedLine(newSegment, u"segment.name"_s);
        if (!name)
            return name.error();
        const Segment segment { .id = writer.newId(), .name = *name };
        if (auto done = writer.append(createOp(segment.id, fieldsOf(segment))); !done)
            return done.error();
        Customer inside = *std::move(checked);
        inside.segment = segment.id;
        return inside;
    }

} // namespace

QFuture<Result<CustomerSummary>> CustomerService::customer(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return CustomerRepository(database).one(id); });
}

QFuture<Result<QStringList>> CustomerService::names(const QList<QUuid> &ids) const
{
    return m_store.read([ids](Database &database) -> Result<QStringList> {
        QStringList names;
        for (const QUuid &id : ids) {
            const auto found = CustomerRepository(database).one(id);
            if (!found)
                return found.error();
            names.append(found->customer.name);
        }
        std::ranges::sort(names, {}, [](const QString &name) { return sortKey(name); });
        names.removeDuplicates();
        return names;
    });
}

QFuture<Result<CustomerRecords>> CustomerService::records(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return recordsOf(database, id); });
}

QFuture<Result<CustomerStanding>> CustomerService::standing(const QUuid &id) const
{
    const QDate today = m_store.clock().today();
    return m_store.read([id, today](Database &database) { return standingOf(database, id, today); });
}

QFuture<Result<BusinessHours>> CustomerService::hours(const QUuid &id) const
{
    return m_store.read([id](Database &database) -> Result<BusinessHours> {
        const auto summary = CustomerRepository(database).one(id);
        if (!summary)
            return summary.error();
        const auto hours = PartyRepository(database).ownerHours();
        if (!hours)
            return hours.error();
        return hours->of(summary->customer.owner);
    });
}

QFuture<Result<QList<Contact>>> CustomerService::contacts(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return ContactRepository(database).ofCustomer(id); });
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
        if (ids->isEmpty() && idOrName.contains(u'*')) {
            const auto some = CustomerLists(database).list({ .search = idOrName });
            if (!some)
                return some.error();
            std::ranges::copy_if(*some, std::back_inserter(found), [&idOrName](const CustomerSummary &one) {
                return beginsWords(greekFold(one.customer.name), searchFold(idOrName));
            });
            return found;
        }
        for (const QUuid &one : *ids) {
            const auto summary = repository.one(one);
            if (!summary && summary.error().kind != Error::Kind::NotFound)
                return summary.error();
            if (summary && !summary->customer.deleted)
                found.append(*summary);
        }
        return found;
    });
}

QFuture<Result<QList<CustomerSummary>>> CustomerService::customers(const CustomerQuery &query) const
{
    return m_store.read([query](Database &database) { return CustomerLists(database).list(query); });
}

QFuture<Result<WorkCounts>> CustomerService::counts(const QDate &today, const CustomerFilter &filter) const
{
    return m_store.read([today, filter](Database &database) { return CustomerLists(database).counts(today, filter); });
}

QFuture<Result<QList<NamedMember>>> CustomerService::members(const QUuid &id) const
{
    return m_store.read([id](Database &database) { return CustomerRepository(database).members(id); });
}

QFuture<Result<QStringList>> CustomerService::regions() const
{
    return m_store.read([](Database &database) { return CustomerRepository(database).regions(); });
}

QFuture<Result<QUuid>> CustomerService::add(
    const Customer &customer, const QString &newSegment, const QList<Contact> &contacts)
{
    return m_store.write([customer, newSegment, contacts](OpWriter &writer) -> Result<QUuid> {
        auto checked = prepared(writer, customer, newSegment);
        if (!checked)
            return checked.error();
        Customer fresh = *std::move(checked);
        fresh.id = writer.newId();
        if (fresh.owner.isNull())
            fresh.owner = writer.person();
        if (!fresh.firstContact.isValid())
            fresh.firstContact = writer.clock().today();
        const auto reached = cleanedOps(fresh.id, { .after = contacts });
        if (!reached)
            return reached.error();
        if (auto done = writer.append(QList<Op> { createOp(fresh.id, fieldsOf(fresh)) } + *reached); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<void>> CustomerService::change(
    const Customer &before, const Customer &after, const QString &newSegment, const ContactChange &contacts)
{
    return m_store.write([before, after, newSegment, contacts](OpWriter &writer) -> Result<void> {
        const auto checked = prepared(writer, after, newSegment);
        if (!checked)
            return checked.error();
        auto reached = cleanedOps(before.id, contacts);
        if (reached)
            reached = withCopies(writer.database(), *reached);
        if (!reached)
            return reached.error();
        return writer.append(setOps(before.id, fieldsOf(before), fieldsOf(*checked)) + *reached);
    });
}

QFuture<Result<void>> CustomerService::remove(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) { return writer.append(setOp(id, u"customer.deleted"_s, true)); });
}

QFuture<Result<void>> CustomerService::snooze(const QUuid &id, const QDate &until)
{
    return m_store.write([id, until](OpWriter &writer) -> Result<void> {
        const auto known = CustomerRepository(writer.database()).one(id);
        if (!known)
            return known.error();
        if (!known->step.day.isValid())
            return Error { .kind = Error::Kind::Invalid, .subject = u"customer.snooze"_s };
        if (!until.isValid() || until <= writer.clock().today() || until <= known->step.day)
            return Error { .kind = Error::Kind::Invalid, .subject = u"customer.snoozed_until"_s };
        return writer.append({ setOp(id, u"customer.snoozed_until"_s, dayText(until)),
            setOp(id, u"customer.snoozed_from"_s, dayText(known->step.day)) });
    });
}

QFuture<Result<void>> CustomerService::wake(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) {
        return writer.append({ setOp(id, u"customer.snoozed_until"_s, QJsonValue::Null),
            setOp(id, u"customer.snoozed_from"_s, QJsonValue::Null) });
    });
}

} // namespace Pistis
