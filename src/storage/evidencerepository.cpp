#include "storage/evidencerepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/idlist.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Two million visits pass here: one text per customer, read without further strings.
    std::vector<int> daysIn(QStringView text)
    {
        std::vector<int> days;
        while (!text.isEmpty()) {
            const qsizetype comma = text.indexOf(u',');
            days.push_back(text.left(comma).toInt());
            text = comma < 0 ? QStringView() : text.mid(comma + 1);
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

Result<void> EvidenceRepository::relationships(const std::function<void(Relationship &&)> &onRelationship) const
{
    return m_database.select(u"evidence_relationships"_s, {},
        [&onRelationship](const QSqlQuery &row) { onRelationship(relationshipIn(row)); });
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
