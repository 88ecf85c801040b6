#include "storage/evidencerepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    std::optional<int> numberAt(const QSqlQuery &row, int column)
    {
        const QVariant value = row.value(column);
        if (value.isNull())
            return {};
        return value.toInt();
    }

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

    QString orAny(const QUuid &id) { return id.isNull() ? u""_s : idText(id); }

} // namespace

Result<void> EvidenceRepository::relationships(
    const QUuid &owner, const QUuid &segment, const std::function<void(Relationship &&)> &onRelationship) const
{
    return m_database.select(u"evidence_relationships"_s,
        { { u":owner"_s, orAny(owner) }, { u":segment"_s, orAny(segment) } }, [&](const QSqlQuery &row) {
            Relationship relationship { .customer = idAt(row, 0),
                .owner = idAt(row, 1),
                .segment = idAt(row, 2),
                .firstContact = row.value(3).toInt(),
                .lost = numberAt(row, 4),
                .firstWarning = numberAt(row, 5),
                .reason = endReasonOf(textAt(row, 6)).value_or(EndReason::None),
                .visits = daysIn(textAt(row, 7)) };
            onRelationship(std::move(relationship));
        });
}

} // namespace Pistis
