#include "exchange/customertable.h"

#include "core/folds.h"
#include "exchange/customerscsv.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Several values stand in one field, parted by semicolons.
    QString joined(const QList<Contact> &contacts, ContactKind kind, const QString &label)
    {
        QStringList values;
        for (const Contact &contact : contacts) {
            const bool special
                = contact.kind == ContactKind::Phone && (contact.label == "cell"_L1 || contact.label == "fax"_L1);
            if (contact.kind == kind && (special ? contact.label : QString()) == label)
                values.append(QString(contact.value).replace(u';', u"\\;"_s));
        }
        return values.join(u"; "_s);
    }

} // namespace

QStringList customerHeader(const QList<CustomField> &fields)
{
    QStringList titles { u"customer"_s, u"kind"_s, u"stage"_s, u"first_contact"_s, u"lost_day"_s,
        u"first_warning_day"_s, u"end_reason"_s, u"competitor"_s, u"end_note"_s, u"segment"_s, u"owner"_s, u"parent"_s,
        u"region"_s, u"rating"_s, u"tags"_s, u"rhythm_days"_s, u"limit_days"_s, u"note"_s, u"phone"_s, u"mobile"_s,
        u"fax"_s, u"email"_s, u"address"_s, u"web"_s };
    for (const CustomField &field : fields)
        titles.append(titleOf(field));
    return titles;
}

QStringList customerRow(const Customer &customer, const CustomerNames &names, const QStringList &tags,
    const QList<Contact> &contacts, const QList<CustomField> &fields)
{
    const auto days = [](int number) { return number == 0 ? QString() : QString::number(number); };
    using enum ContactKind;
    QStringList cells { customer.name, wordOf(customer.kind), wordOf(customer.stage), dayText(customer.firstContact),
        dayText(customer.lostOn), dayText(customer.firstWarningOn), wordOf(customer.endReason), customer.competitor,
        customer.endNote, names.segment, names.owner, names.parent, customer.region, wordOf(customer.rating),
        tags.join(u"; "_s), days(customer.cadenceDays), days(customer.maxGapDays), customer.note,
        joined(contacts, Phone, {}), joined(contacts, Phone, u"cell"_s), joined(contacts, Phone, u"fax"_s),
        joined(contacts, Email, {}), joined(contacts, Address, {}), joined(contacts, Web, {}) };
    for (const CustomField &field : fields) {
        const QString value = customer.customFields.value(field.id);
        cells.append(field.type == FieldType::Number ? unmistakable(value) : value);
    }
    return cells;
}

} // namespace Pistis
