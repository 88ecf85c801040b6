#include "storage/promiserepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Promise promiseIn(const QSqlQuery &row)
    {
        return { .id = idAt(row, 0),
            .customer = idAt(row, 1),
            .person = idAt(row, 2),
            .by = promisedByOf(textAt(row, 3)).value_or(PromisedBy::Us),
            .words = textAt(row, 4),
            .madeIn = idAt(row, 13),
            .due = dayAt(row, 5),
            .firstDue = dayAt(row, 6),
            .doneOn = dayAt(row, 7),
            .missedDue = dayAt(row, 12),
            .state = promiseStateOf(textAt(row, 8)).value_or(PromiseState::Open),
            .redatedInTime = row.value(9).toInt() != 0,
            .redatedLate = row.value(10).toInt() != 0,
            .deleted = row.value(11).toInt() != 0 };
    }

} // namespace

Result<Promise> PromiseRepository::one(const QUuid &id) const
{
    std::optional<Promise> found;
    if (auto done = m_database.select(
            u"promise_one"_s, { { u":id"_s, idText(id) } }, [&found](const QSqlQuery &row) { found = promiseIn(row); });
        !done)
        return done.error();
    if (!found)
        return Error { .kind = Error::Kind::NotFound, .subject = u"promise"_s };
    return *std::move(found);
}

Result<QList<Promise>> PromiseRepository::ofCustomer(const QUuid &customer) const
{
    QList<Promise> promises;
    if (auto done = m_database.select(u"promise_of_customer"_s, { { u":customer_id"_s, idText(customer) } },
            [&promises](const QSqlQuery &row) { promises.append(promiseIn(row)); });
        !done)
        return done.error();
    return promises;
}

Result<void> PromiseRepository::eachOfOurs(const std::function<void(const Promise &)> &onPromise) const
{
    return m_database.select(
        u"promise_each_of_ours"_s, {}, [&onPromise](const QSqlQuery &row) { onPromise(promiseIn(row)); });
}

Result<PromiseLedgers> PromiseRepository::ledgers(const QDate &today) const
{
    PromiseLedgers ledgers;
    if (auto done = m_database.select(u"promise_ledger"_s, {},
            [&](const QSqlQuery &row) {
                ledgers.add({ .by = promisedByOf(textAt(row, 0)).value_or(PromisedBy::Us),
                                .due = dayAt(row, 1),
                                .doneOn = dayAt(row, 2),
                                .missedDue = dayAt(row, 4),
                                .state = promiseStateOf(textAt(row, 3)).value_or(PromiseState::Open),
                                .redatedInTime = row.value(5).toInt() != 0,
                                .redatedLate = row.value(6).toInt() != 0 },
                    today);
            });
        !done)
        return done.error();
    return ledgers;
}

} // namespace Pistis
