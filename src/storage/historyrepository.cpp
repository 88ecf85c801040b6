#include "storage/historyrepository.h"

#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    RecordKind kindNamed(const QString &word)
    {
        return word == "visit"_L1  ? RecordKind::Visit
            : word == "field"_L1   ? RecordKind::CustomField
            : word == "request"_L1 ? RecordKind::Request
            : word == "promise"_L1 ? RecordKind::Promise
            : word == "task"_L1    ? RecordKind::Task
            : word == "segment"_L1 ? RecordKind::Segment
            : word == "note"_L1    ? RecordKind::LessonNote
                                   : RecordKind::Customer;
    }

} // namespace

Result<QList<DeletedRecord>> HistoryRepository::deletedSince(qint64 ms) const
{
    QList<DeletedRecord> records;
    if (auto done = m_database.select(u"deleted_records"_s, { { u":since"_s, ms } },
            [&records](const QSqlQuery &row) {
                records.append({ .kind = kindNamed(textAt(row, 0)),
                    .id = idAt(row, 1),
                    .text = textAt(row, 2),
                    .customer = idAt(row, 3),
                    .customerName = textAt(row, 4),
                    .day = dayAt(row, 5),
                    .type = visitTypeOf(textAt(row, 6)).value_or(VisitType::Visit),
                    .deletedAt = row.value(7).toLongLong(),
                    .by = textAt(row, 8) });
            });
        !done)
        return done.error();
    return records;
}

Result<QHash<QString, QString>> HistoryRepository::names() const
{
    QHash<QString, QString> names;
    if (auto done = m_database.select(
            u"party_names"_s, {}, [&names](const QSqlQuery &row) { names.insert(textAt(row, 0), textAt(row, 1)); });
        !done)
        return done.error();
    return names;
}

} // namespace Pistis
