#include "storage/customfieldrepository.h"

#include "core/folds.h"
#include "storage/database.h"
#include "storage/rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pistis {

QString valuesText(const QMap<QUuid, QString> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(idText(it.key()), it.value());
    return object.isEmpty() ? QString() : jsonText(object);
}

QMap<QUuid, QString> valuesIn(const QString &text)
{
    QMap<QUuid, QString> values;
    if (text.isEmpty())
        return values;
    const QJsonObject object = jsonValue(text).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(QUuid::fromString(it.key()), it.value().toString());
    return values;
}

Result<QList<CustomField>> CustomFieldRepository::withDeleted() const
{
    QList<CustomField> fields;
    if (auto done = m_database.select(u"custom_field_all"_s, {},
            [&fields](const QSqlQuery &row) {
                QStringList choices;
                for (const QJsonValue &choice : jsonValue(textAt(row, 3)).toArray())
                    choices.append(choice.toString());
                fields.append({ .id = idAt(row, 0),
                    .name = textAt(row, 1),
                    .type = fieldTypeOf(textAt(row, 2)).value_or(FieldType::Text),
                    .choices = choices,
                    .position = row.value(4).toInt(),
                    .deleted = row.value(5).toInt() != 0 });
            });
        !done)
        return done.error();
    return fields;
}

Result<QList<CustomField>> CustomFieldRepository::all() const
{
    const auto all = withDeleted();
    if (!all)
        return all.error();
    QList<CustomField> fields = *all;
    fields.removeIf([](const CustomField &field) { return field.deleted; });
    return fields;
}

Result<void> CustomFieldRepository::eachCustomer(
    const std::function<void(const QUuid &, const QMap<QUuid, QString> &)> &take) const
{
    return m_database.select(u"custom_field_customers"_s, {},
        [&take](const QSqlQuery &row) { take(idAt(row, 0), valuesIn(textAt(row, 1))); });
}

Result<void> CustomFieldRepository::eachValue(
    const QUuid &field, const std::function<void(const QUuid &, const QString &, bool)> &take) const
{
    return m_database.select(u"custom_field_values"_s, { { u":field_id"_s, idText(field) } },
        [&take](const QSqlQuery &row) { take(idAt(row, 0), textAt(row, 1), row.value(2).toInt() != 0); });
}

} // namespace Pistis
