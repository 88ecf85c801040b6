#include "core/customfield.h"

#include "core/fieldfold.h"
#include "core/folds.h"
#include "core/greekfold.h"
#include "core/textcheck.h"
#include "core/words.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr Words<FieldType, 6> types { { { FieldType::Text, "text"_L1 }, { FieldType::WholeNumber, "whole"_L1 },
        { FieldType::Number, "number"_L1 }, { FieldType::Day, "date"_L1 }, { FieldType::YesNo, "yesno"_L1 },
        { FieldType::Choice, "choice"_L1 } } };
    const QString prefix = u"customer.field:"_s;
    constexpr double beyondNumbers = 1e15; // a double holds no more digits

    std::optional<QString> keptNumber(double value, bool whole)
    {
        if (!std::isfinite(value) || std::abs(value) >= beyondNumbers || (whole && value != std::floor(value)))
            return {};
        return QString::number(value == 0 ? 0 : value, 'f', QLocale::FloatingPointShortest);
    }

    // Nothing else is meant by the only separator of a whole number than its thousands, unless that is the mark.
    std::optional<QString> numberIn(const QString &typed, DecimalMark mark, bool whole)
    {
        if (whole && mark == DecimalMark::Unknown)
            mark = typed.contains(u',') ? DecimalMark::Point : DecimalMark::Comma;
        const auto value = writtenNumber(typed, mark);
        return value ? keptNumber(*value, whole) : std::nullopt;
    }

    std::optional<QString> dayIn(const QString &typed)
    {
        for (const QString &format : { u"yyyy-M-d"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s }) {
            if (const QDate day = QDate::fromString(typed, format); day.isValid())
                return dayText(day);
        }
        return {};
    }

    std::optional<QString> truthIn(const QString &typed)
    {
        static const QStringList yes { u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s, greekFold(u"ναι"_s) };
        static const QStringList no { u"no"_s, u"n"_s, u"false"_s, u"0"_s, greekFold(u"όχι"_s) };
        const QString fold = greekFold(typed);
        return yes.contains(fold) ? std::optional(u"yes"_s) : no.contains(fold) ? std::optional(u"no"_s) : std::nullopt;
    }

    std::optional<QString> choiceIn(const QStringList &choices, const QString &typed)
    {
        const auto found
            = std::ranges::find(choices, greekFold(typed), [](const QString &one) { return greekFold(one); });
        return found == choices.end() ? std::nullopt : std::optional(*found);
    }

    std::optional<QString> typedValue(const CustomField &field, const QString &typed, DecimalMark mark)
    {
        switch (field.type) {
        case FieldType::Text:
            return typed;
        case FieldType::WholeNumber:
        case FieldType::Number:
            return numberIn(typed, mark, field.type == FieldType::WholeNumber);
        case FieldType::Day:
            return dayIn(typed);
        case FieldType::YesNo:
            return truthIn(typed);
        case FieldType::Choice:
            return choiceIn(field.choices, typed);
        }
        Q_UNREACHABLE();
    }

} // namespace

QString wordOf(FieldType type) { return wordIn(types, type); }

std::optional<FieldType> fieldTypeOf(QStringView word) { return valueIn(types, word); }

CustomField foldCustomField(const QUuid &id, const QList<Op> &ops)
{
    const Fields fields = foldFields(ops);
    QStringList choices;
    for (const QJsonValue &choice : fields.value(u"field.choices"_s).value.toArray())
        choices.append(choice.toString());
    return { .id = id,
        .name = fields.value(u"field.name"_s).value.toString(),
        .type = fieldTypeOf(fields.value(u"field.type"_s).value.toString()).value_or(FieldType::Text),
        .choices = choices,
        .position = fields.value(u"field.position"_s).value.toInt(),
        .deleted = fields.value(u"field.deleted"_s).value.toBool() };
}

QJsonObject fieldsOf(const CustomField &field)
{
    QJsonObject fields { { "field.name"_L1, field.name }, { "field.type"_L1, wordOf(field.type) },
        { "field.position"_L1, field.position } };
    if (!field.choices.isEmpty())
        fields.insert("field.choices"_L1, QJsonArray::fromStringList(field.choices));
    if (field.deleted)
        fields.insert("field.deleted"_L1, true);
    return fields;
}

QString valueField(const QUuid &customField) { return prefix + idText(customField); }

QUuid customFieldIn(const QString &opField)
{
    return opField.startsWith(prefix) ? QUuid::fromString(QStringView(opField).mid(prefix.size())) : QUuid();
}

Result<CustomField> cleaned(CustomField field)
{
    const auto name = cleanedLine(field.name, u"field.name"_s);
    if (!name || name->isEmpty())
        return Error { .kind = Error::Kind::Invalid, .subject = u"field.name"_s };
    field.name = *name;
    QStringList choices;
    for (const QString &typed : std::as_const(field.choices)) {
        const auto choice = cleanedLine(typed, u"field.choices"_s);
        if (!choice)
            return choice.error();
        if (!choice->isEmpty() && !choiceIn(choices, *choice))
            choices.append(*choice);
    }
    if (field.type == FieldType::Choice && choices.isEmpty())
        return Error { .kind = Error::Kind::Invalid, .subject = u"field.choices"_s };
    field.choices = choices;
    return field;
}

Result<QString> keptValue(const CustomField &field, const QString &typed, const QLocale &locale)
{
    return keptValue(field, typed, decimalMarkOf(locale));
}

Result<QString> keptValue(const CustomField &field, const QString &typed, DecimalMark mark)
{
    const QString subject = u"customer.field."_s + wordOf(field.type);
    const auto line = cleanedLine(typed, subject);
    if (!line || line->isEmpty())
        return line;
    const auto value = typedValue(field, *line, mark);
    return value ? Result<QString>(*value) : Error { .kind = Error::Kind::Invalid, .subject = subject };
}

bool isReadable(const CustomField &field, const QString &kept)
{
    return typedValue(field, kept, DecimalMark::Point) == kept;
}

std::optional<QString> convertedValue(
    const CustomField &before, const CustomField &after, const QString &kept, const QLocale &locale)
{
    // Words are read as they were typed; all else by its own meaning.
    const bool typed = before.type == FieldType::Text || before.type == FieldType::Choice || !isReadable(before, kept);
    return typedValue(after, kept, typed ? decimalMarkOf(locale) : DecimalMark::Point);
}

const CustomField *fieldNamed(const QList<CustomField> &fields, QStringView name)
{
    const QString key = wordKey(name.toString());
    const auto found = std::ranges::find_if(
        fields, [&key](const CustomField &field) { return !field.deleted && wordKey(field.name) == key; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace Pistis
