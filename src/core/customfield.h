#pragma once

#include "core/numbertext.h"
#include "core/op.h"
#include "core/result.h"

#include <QStringList>

#include <optional>

namespace Pistis {

enum class FieldType { Text, WholeNumber, Number, Day, YesNo, Choice };

// A field of customers that this book defines for itself. Values are kept as text that does not depend on language:
// digits with a point, YYYY-MM-DD, "yes" or "no", the words of a choice.
struct CustomField
{
    QUuid id {};
    QString name {};
    FieldType type = FieldType::Text;
    QStringList choices {};
    int position = 0;
    bool deleted = false;

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

QString wordOf(FieldType type);
std::optional<FieldType> fieldTypeOf(QStringView word);

CustomField foldCustomField(const QUuid &id, const QList<Op> &ops);
QJsonObject fieldsOf(const CustomField &field);

// The field of a customer's ops that holds a value: "customer.field:ID", and the id in it (null in any other).
QString valueField(const QUuid &customField);
QUuid customFieldIn(const QString &opField);

// With a name, and for a choice with values, each once; or Error::Invalid with "field.name" or "field.choices".
Result<CustomField> cleaned(CustomField field);

// What somebody typed as it is kept, empty for nothing; or Error::Invalid with "customer.field." and the type's word.
Result<QString> keptValue(const CustomField &field, const QString &typed, const QLocale &locale);
Result<QString> keptValue(const CustomField &field, const QString &typed, DecimalMark mark);
// Whether a kept value says something in this field.
bool isReadable(const CustomField &field, const QString &kept);
// A kept value as another definition of the field keeps it; nothing when that cannot read it.
std::optional<QString> convertedValue(
    const CustomField &before, const CustomField &after, const QString &kept, const QLocale &locale);

// The field of that name by wordKey, as in the columns of a file; null when there is none.
const CustomField *fieldNamed(const QList<CustomField> &fields, QStringView name);

} // namespace Pistis
