#include "app/uniquenames.h"

#include "core/greekfold.h"
#include "storage/customfieldrepository.h"
#include "storage/partyrepository.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    template <typename Record>
    bool isTwice(const QList<Record> &all, const QSet<QUuid> &records, QString (*keyOf)(const QString &))
    {
        QHash<QString, int> counts;
        for (const Record &one : all)
            ++counts[keyOf(one.name)];
        return std::ranges::any_of(
            all, [&](const Record &one) { return records.contains(one.id) && counts.value(keyOf(one.name)) > 1; });
    }

} // namespace

Result<void> checkedNames(Database &database, const QSet<QUuid> &records)
{
    const auto segments = PartyRepository(database).segments();
    if (!segments)
        return segments.error();
    const auto fields = CustomFieldRepository(database).all();
    if (!fields)
        return fields.error();
    if (isTwice(*segments, records, [](const QString &name) { return greekFold(name); }))
        return Error { .kind = Error::Kind::Invalid, .subject = u"segment.taken"_s };
    if (isTwice(*fields, records, [](const QString &name) { return wordKey(name); }))
        return Error { .kind = Error::Kind::Invalid, .subject = u"field.taken"_s };
    return {};
}

} // namespace Pistis
