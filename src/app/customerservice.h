#pragma once

#include "app/customerstanding.h"
#include "core/contact.h"
#include "core/customerquery.h"
#include "core/customersummary.h"
#include "core/namedmember.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Store;

class CustomerService
{
public:
    explicit CustomerService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<CustomerSummary>> customer(const QUuid &id) const;
    // Each once, in their order; a merged customer has the name of the one that it became part of.
    QFuture<Result<QStringList>> names(const QList<QUuid> &ids) const;
    QFuture<Result<CustomerStanding>> standing(const QUuid &id) const;
    QFuture<Result<BusinessHours>> hours(const QUuid &id) const; // of the owner
    QFuture<Result<CustomerRecords>> records(const QUuid &id) const;
    QFuture<Result<QList<Contact>>> contacts(const QUuid &id) const;
    // Whose id it is or whose folded name is equal, else, where a star is typed, whose name has words that begin so;
    // without deleted ones; none or several are no error.
    QFuture<Result<QList<CustomerSummary>>> named(const QString &idOrName) const;
    QFuture<Result<QList<CustomerSummary>>> customers(const CustomerQuery &query) const;
    QFuture<Result<WorkCounts>> counts(const QDate &today, const CustomerFilter &filter = {}) const;
    QFuture<Result<QList<NamedMember>>> members(const QUuid &id) const; // of an organisation, by name
    QFuture<Result<QStringList>> regions() const;

    // Without owner the person of the book owns it; without first contact that is today. A new segment, where one is
    // named, is made in the same user action and holds the customer.
    QFuture<Result<QUuid>> add(
        const Customer &customer, const QString &newSegment = {}, const QList<Contact> &contacts = {});
    // Writes only the fields in which the two differ, so that a colleague's change to another field survives.
    QFuture<Result<void>> change(const Customer &before, const Customer &after, const QString &newSegment = {},
        const ContactChange &contacts = {});
    QFuture<Result<void>> remove(const QUuid &id);
    // The next step rests until that day, which must be after today and after the step's own day.
    QFuture<Result<void>> snooze(const QUuid &id, const QDate &until);
    QFuture<Result<void>> wake(const QUuid &id);

private:
    Store &m_store;
};

} // namespace Pistis
