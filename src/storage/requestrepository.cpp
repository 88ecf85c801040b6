#include "storage/requestrepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Request requestIn(const QSqlQuery &row)
    {
        return { .id = idAt(row, 0),
            .customer = idAt(row, 1),
            .assignee = idAt(row, 2),
            .askedBy = textAt(row, 13),
            .text = textAt(row, 3),
            .wanted = textAt(row, 14),
            .offered = textAt(row, 15),
            .channel = textAt(row, 4),
            .status = requestStatusOf(textAt(row, 5)).value_or(RequestStatus::New),
            .askedAt = row.value(6).toLongLong(),
            .firstAnsweredAt = row.value(7).toLongLong(),
            .closedAt = row.value(8).toLongLong(),
            .answer = textAt(row, 9),
            .answers = spansIn(textAt(row, 11)),
            .waits = spansIn(textAt(row, 12)),
            .deleted = row.value(10).toInt() != 0 };
    }

} // namespace

Result<Request> RequestRepository::one(const QUuid &id) const
{
    std::optional<Request> found;
    if (auto done = m_database.select(
            u"request_one"_s, { { u":id"_s, idText(id) } }, [&found](const QSqlQuery &row) { found = requestIn(row); });
        !done)
        return done.error();
    if (!found)
        return Error { .kind = Error::Kind::NotFound, .subject = u"request"_s };
    return *std::move(found);
}

Result<QList<Request>> RequestRepository::ofCustomer(const QUuid &customer) const
{
    QList<Request> requests;
    if (auto done = m_database.select(u"request_of_customer"_s, { { u":customer_id"_s, idText(customer) } },
            [&requests](const QSqlQuery &row) { requests.append(requestIn(row)); });
        !done)
        return done.error();
    return requests;
}

Result<void> RequestRepository::each(const std::function<void(const Request &)> &onRequest) const
{
    return m_database.select(u"request_each"_s, {}, [&onRequest](const QSqlQuery &row) { onRequest(requestIn(row)); });
}

Result<void> RequestRepository::asked(const std::function<void(const QUuid &customer, qint64 at)> &onRequest) const
{
    return m_database.select(u"request_asked"_s, {},
        [&onRequest](const QSqlQuery &row) { onRequest(idAt(row, 0), row.value(1).toLongLong()); });
}

Result<ResponseTimes> RequestRepository::responseTimes(const OwnerHours &hours) const
{
    ResponseTally tally(hours);
    if (auto done = m_database.select(u"request_times"_s, { { u":by_owner"_s, int(!hours.own().isEmpty()) } },
            [&tally](const QSqlQuery &row) {
                tally.add({ .status = requestStatusOf(textAt(row, 0)).value_or(RequestStatus::New),
                              .askedAt = row.value(1).toLongLong(),
                              .closedAt = row.value(2).toLongLong(),
                              .answers = spansIn(textAt(row, 3)),
                              .waits = spansIn(textAt(row, 4)) },
                    row.isNull(5) ? QUuid() : idAt(row, 5));
            });
        !done)
        return done.error();
    return tally.times();
}

} // namespace Pistis
