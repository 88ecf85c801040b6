#pragma once

#include "core/nextstep.h"
#include "core/visitdoubt.h"

#include <QFuture>

#include <functional>

namespace Pistis {

class Store;

class VisitService
{
public:
    explicit VisitService(Store &store)
        : m_store(store)
    {
    }

    // With its new files. Without a person, the person of the book. A contact held on the day of an open plan of its
    // kind is that one, and settles it. One held before the customer's first one moves that, here and in each of the
    // others.
    QFuture<Result<QUuid>> log(const Visit &draft);
    // Likewise, one for each of them, all one user action.
    QFuture<Result<void>> logWithEach(const Visit &draft, const QList<QUuid> &customers);
    // What should be asked or said before the visit is stored, of customers with whom something should.
    QFuture<Result<QList<VisitDoubt>>> doubts(const Visit &draft, const QList<QUuid> &customers) const;
    QFuture<Result<void>> change(const Visit &before, const Visit &after);
    QFuture<Result<NextContact>> nextContact(const QUuid &customer) const;
    QFuture<Result<QUuid>> plan(const QUuid &customer, const QDate &day); // today or later
    // What became of a planned visit; any other is refused (Conflict). Why it was not held or was cancelled must be
    // said.
    QFuture<Result<void>> settle(const QUuid &id, VisitStatus status, const QString &reason = {});
    QFuture<Result<void>> move(const QUuid &id, const QDate &day); // a planned one, to today or later
    // What is next with the customer, to today or later: the task for which it stands in the agenda, else the next
    // planned visit, or a new one where none is planned. How the customer stands then: something else may be due
    // before.
    QFuture<Result<CustomerSummary>> moveOrPlan(const QUuid &customer, const QDate &day);
    QFuture<Result<void>> retract(const QUuid &id);
    QFuture<Result<Visit>> visit(const QUuid &id) const;
    QFuture<Result<QByteArray>> contentOf(const Attachment &attachment) const; // of one that is stored

private:
    QFuture<Result<void>> amendPlanned(const QUuid &id, const std::function<Result<void>(Visit &)> &amend);

    Store &m_store;
};

} // namespace Pistis
