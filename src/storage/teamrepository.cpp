#include "storage/teamrepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

Result<void> TeamRepository::customers(
    const QDate &today, const std::function<void(const TeamCustomer &)> &onCustomer) const
{
    return m_database.select(
        u"team_customers"_s, { { u":today"_s, today.toString(Qt::ISODate) } }, [&onCustomer](const QSqlQuery &row) {
            const auto inRhythm = numberAt(row, 3);
            onCustomer({ .id = idAt(row, 0),
                .owner = idAt(row, 1),
                .isCurrent = row.value(2).toInt() != 0,
                .isInRhythm = inRhythm ? std::optional(*inRhythm != 0) : std::nullopt,
                .firstContact = numberAt(row, 4),
                .lost = numberAt(row, 5),
                .reason = endReasonOf(textAt(row, 6)).value_or(EndReason::None) });
        });
}

Result<void> TeamRepository::requests(const std::function<void(const Request &)> &onRequest) const
{
    return m_database.select(u"team_requests"_s, {}, [&onRequest](const QSqlQuery &row) {
        onRequest({ .customer = idAt(row, 0),
            .assignee = idAt(row, 1),
            .status = requestStatusOf(textAt(row, 2)).value_or(RequestStatus::New),
            .askedAt = row.value(3).toLongLong(),
            .firstAnsweredAt = row.value(4).toLongLong(),
            .closedAt = row.value(5).toLongLong() });
    });
}

Result<void> TeamRepository::promises(const std::function<void(const Promise &)> &onPromise) const
{
    return m_database.select(u"team_promises"_s, {}, [&onPromise](const QSqlQuery &row) {
        onPromise({ .customer = idAt(row, 0),
            .person = idAt(row, 1),
            .due = dayAt(row, 3),
            .doneOn = dayAt(row, 4),
            .state = promiseStateOf(textAt(row, 2)).value_or(PromiseState::Open),
            .redatedInTime = row.value(5).toInt() != 0,
            .redatedLate = row.value(6).toInt() != 0 });
    });
}

Result<std::optional<int>> TeamRepository::firstVisit() const
{
    std::optional<int> day;
    if (auto done
        = m_database.select(u"team_first_visit"_s, {}, [&day](const QSqlQuery &row) { day = numberAt(row, 0); });
        !done)
        return done.error();
    return day;
}

} // namespace Pistis
