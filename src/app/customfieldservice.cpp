#include "app/customfieldservice.h"

#include "app/store.h"
#include "core/folds.h"
#include "storage/customerrepository.h"
#include "storage/customfieldrepository.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // The definition as it is to be stored: no other field has its name.
    Result<CustomField> checked(Database &database, const CustomField &field)
    {
        auto clean = cleaned(field);
        if (!clean)
            return clean;
        const auto known = CustomFieldRepository(database).all();
        if (!known)
            return known.error();
        QList<CustomField> others = *known;
        others.removeIf([&field](const CustomField &one) { return one.id == field.id; });
        if (fieldNamed(others, clean->name))
            return invalid(u"field.twice"_s);
        return clean;
    }

    struct Conversion
    {
        FieldReading reading {};
        QList<Op> ops {};
    };

    Result<Conversion> convert(
        Database &database, const CustomField &before, const CustomField &after, const QLocale &locale)
    {
        Conversion conversion;
        if (before.type == after.type && before.choices == after.choices)
            return conversion;
        if (auto done = CustomFieldRepository(database).eachValue(before.id,
                [&](const QUuid &customer, const QString &value, bool isDeleted) {
                    const auto converted = convertedValue(before, after, value, locale);
                    if (!isDeleted)
                        ++(converted ? conversion.reading.readable : conversion.reading.unreadable);
                    if (converted && *converted != value)
                        conversion.ops.append(setOp(customer, valueField(before.id), *converted));
                });
            !done)
            return done.error();
        return conversion;
    }

} // namespace

QFuture<Result<QList<CustomField>>> CustomFieldService::fields() const
{
    return m_store.read([](Database &database) { return CustomFieldRepository(database).all(); });
}

QFuture<Result<QUuid>> CustomFieldService::add(const CustomField &field)
{
    return m_store.write([field](OpWriter &writer) -> Result<QUuid> {
        const auto clean = checked(writer.database(), field);
        if (!clean)
            return clean.error();
        const auto known = CustomFieldRepository(writer.database()).withDeleted();
        if (!known)
            return known.error();
        CustomField fresh = *clean;
        fresh.id = writer.newId();
        fresh.position = known->isEmpty() ? 1 : known->constLast().position + 1;
        if (auto done = writer.append(createOp(fresh.id, fieldsOf(fresh))); !done)
            return done.error();
        return fresh.id;
    });
}

QFuture<Result<FieldReading>> CustomFieldService::reading(
    const CustomField &before, const CustomField &after, const QLocale &locale) const
{
    return m_store.readBeside([before, after, locale](Database &database) -> Result<FieldReading> {
        const auto clean = checked(database, after);
        const auto conversion = convert(database, before, clean ? *clean : after, locale);
        if (!conversion)
            return conversion.error();
        return conversion->reading;
    });
}

QFuture<Result<FieldReading>> CustomFieldService::change(
    const CustomField &before, const CustomField &after, const QLocale &locale)
{
    return m_store.write([before, after, locale](OpWriter &writer) -> Result<FieldReading> {
        const auto clean = checked(writer.database(), after);
        if (!clean)
            return clean.error();
        const auto conversion = convert(writer.database(), before, *clean, locale);
        if (!conversion)
            return conversion.error();
        if (auto done = writer.append(setOps(before.id, fieldsOf(before), fieldsOf(*clean)) + conversion->ops); !done)
            return done.error();
        return conversion->reading;
    });
}

QFuture<Result<void>> CustomFieldService::remove(const QUuid &id)
{
    return m_store.write([id](OpWriter &writer) { return writer.append(setOp(id, u"field.deleted"_s, true)); });
}

QFuture<Result<void>> CustomFieldService::arrange(const QList<QUuid> &ids)
{
    return m_store.write([ids](OpWriter &writer) -> Result<void> {
        const auto known = CustomFieldRepository(writer.database()).all();
        if (!known)
            return known.error();
        QList<Op> ops;
        for (const CustomField &field : *known) {
            const int position = int(ids.indexOf(field.id)) + 1;
            if (position > 0 && position != field.position)
                ops.append(setOp(field.id, u"field.position"_s, position));
        }
        return ops.isEmpty() ? Result<void>() : writer.append(ops);
    });
}

QFuture<Result<void>> CustomFieldService::setValues(const QUuid &customer, const Typed &values, const QLocale &locale)
{
    return m_store.write([customer, values, locale](OpWriter &writer) -> Result<void> {
        const auto known = CustomFieldRepository(writer.database()).all();
        if (!known)
            return known.error();
        const auto summary = CustomerRepository(writer.database()).one(customer);
        if (!summary)
            return summary.error();
        Customer after = summary->customer;
        for (const auto &[name, typed] : values) {
            const CustomField *field = fieldNamed(*known, name);
            if (!field)
                return invalid(u"field.unknown"_s);
            const auto value = keptValue(*field, typed, locale);
            if (!value)
                return value.error();
            after.setCustomField(field->id, *value);
        }
        return writer.append(setOps(after.id, fieldsOf(summary->customer), fieldsOf(after)));
    });
}

} // namespace Pistis
