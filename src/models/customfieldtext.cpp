#include "models/customfieldtext.h"

#include "core/folds.h"
#include "models/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct CustomFieldText
    {
        Q_DECLARE_TR_FUNCTIONS(CustomFieldText)
    };

    QString numberText(const QString &kept, QLocale locale)
    {
        return locale.toString(kept.toDouble(), 'f', QLocale::FloatingPointShortest);
    }

} // namespace

QString typeLabel(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return CustomFieldText::tr("Text");
    case FieldType::WholeNumber:
        return CustomFieldText::tr("Whole number");
    case FieldType::Number:
        return CustomFieldText::tr("Decimal number");
    case FieldType::Day:
        return CustomFieldText::tr("Date");
    case FieldType::YesNo:
        return CustomFieldText::tr("Yes or no");
    case FieldType::Choice:
        return CustomFieldText::tr("Choice of values");
    }
    Q_UNREACHABLE();
}

QString valueText(const CustomField &field, const QString &kept)
{
    if (!isReadable(field, kept))
        return kept;
    switch (field.type) {
    case FieldType::WholeNumber:
    case FieldType::Number:
        return numberText(kept, QLocale());
    case FieldType::Day:
        return dateLabel(dayOf(kept));
    case FieldType::YesNo:
        return kept == "yes"_L1 ? CustomFieldText::tr("yes") : CustomFieldText::tr("no");
    case FieldType::Text:
    case FieldType::Choice:
        break;
    }
    return kept;
}

QString typedText(const CustomField &field, const QString &kept)
{
    if (!isReadable(field, kept) || (field.type != FieldType::WholeNumber && field.type != FieldType::Number))
        return valueText(field, kept);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return numberText(kept, locale);
}

QStringList valueLines(const QList<CustomField> &fields, const QMap<QUuid, QString> &values)
{
    QStringList lines;
    for (const CustomField &field : fields) {
        if (const QString kept = values.value(field.id); !kept.isEmpty())
            lines.append(CustomFieldText::tr("%1: %2").arg(field.name, valueText(field, kept)));
    }
    return lines;
}

} // namespace Pistis
