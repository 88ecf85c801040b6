#include "storage/evidencerepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/rows.h"

#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    int numberIn(QStringView digits)
    {
        constexpr int base = 10;
        int number = 0;
        for (const QChar digit : digits)
            number = base * number + (digit.unicode() - u'0');
        return number;
    }

    // Many millions of days pass here: one text of YYYY-MM-DD after the other per customer, and no further strings.
    std::vector<int> daysIn(QStringView text)
    {
        using namespace std::chrono;
        constexpr qsizetype width = 10;
        std::vector<int> days;
        days.reserve(std::size_t(text.size() / width));
        for (; text.size() >= width; text = text.sliced(width)) {
            const year_month_day date(year(numberIn(text.first(4))), month(unsigned(numberIn(text.sliced(5, 2)))),
                day(unsigned(numberIn(text.sliced(8, 2)))));
            days.push_back(int(sys_days(date).time_since_epoch().count()));
        }
        return days;
    }

    Relationship relationshipIn(const QSqlQuery &row)
    {
        return { .customer = idAt(row, 0),
            .owner = idAt(row, 1),
            .segment = idAt(row, 2),
            .firstContact = row.value(3).toInt(),
            .lost = numberAt(row, 4),
            .firstWarning = numberAt(row, 5),
            .reason = endReasonOf(textAt(row, 6)).value_or(EndReason::None),
            .visits = daysIn(textAt(row, 7)) };
    }

} // namespace

// By pages: a statement that goes on for seconds would keep the log of the database from being taken over.
Result<void> EvidenceRepository::relationships(
    const std::function<void(Relationship &&)> &onRelationship, const std::stop_token &stop) const
{
    constexpr int page = 1 << 12;
    QUuid last;
    for (int rows = page; rows == page;) {
        if (stop.stop_requested())
            return Error { .kind = Error::Kind::Cancelled, .subject = QFileInfo(m_database.path()).fileName() };
        rows = 0;
        const auto read = [&](const QSqlQuery &row) {
            Relationship relationship = relationshipIn(row);
            last = relationship.customer;
            ++rows;
            onRelationship(std::move(relationship));
        };
        if (auto done = m_database.select(u"evidence_relationships"_s,
                { { u":after"_s, last.isNull() ? u""_s : idText(last) }, { u":most"_s, page } }, read);
            !done)
            return done;
    }
    return {};
}

Result<void> EvidenceRepository::relationshipsOf(
    const QSet<QUuid> &customers, const std::function<void(Relationship &&)> &onRelationship) const
{
    return m_database.select(u"evidence_relationships_of"_s, { { u":ids"_s, idList(customers) } },
        [&onRelationship](const QSqlQuery &row) { onRelationship(relationshipIn(row)); });
}

Result<int> EvidenceRepository::relationshipCount() const
{
    int count = 0;
    if (auto done = m_database.select(
            u"evidence_relationship_count"_s, {}, [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
        !done)
        return done.error();
    return count;
}

Result<BookState> EvidenceRepository::state() const
{
    BookState state;
    if (auto done = m_database.select(u"op_last"_s, {},
            [&state](const QSqlQuery &row) { state = { .n = row.value(0).toLongLong(), .op = textAt(row, 1) }; });
        !done)
        return done.error();
    return state;
}

Result<bool> EvidenceRepository::holds(const BookState &state) const
{
    bool found = false;
    if (auto done = m_database.select(u"evidence_holds"_s, { { u":n"_s, state.n }, { u":op_id"_s, state.op } },
            [&found](const QSqlQuery &) { found = true; });
        !done)
        return done.error();
    return found;
}

Result<std::vector<int>> EvidenceRepository::recentDelays() const
{
    std::vector<int> delays;
    if (auto done = m_database.select(u"evidence_recent_delays"_s, {},
            [&delays](const QSqlQuery &row) { delays.push_back(row.value(0).toInt()); });
        !done)
        return done.error();
    return delays;
}

Result<QSet<QUuid>> EvidenceRepository::changedSince(const BookState &state) const
{
    QSet<QUuid> customers;
    if (auto done = m_database.select(u"evidence_changed_since"_s, { { u":n"_s, state.n } },
            [&customers](const QSqlQuery &row) { customers.insert(idAt(row, 0)); });
        !done)
        return done.error();
    return customers;
}

} // namespace Pistis
