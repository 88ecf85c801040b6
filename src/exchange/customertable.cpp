#include "exchange/customertable.h"

#include "core/folds.h"

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

QStringList customerHeader()
{
    return { u"customer"_s, u"kind"_s, u"stage"_s, u"first_contact"_s, u"lost_day"_s, u"first_warning_day"_s,
        u"end_reason"_s, u"segment"_s, u"owner"_s, u"region"_s, u"rhythm_days"_s, u"note"_s, u"phone"_s, u"mobile"_s,
        u"fax"_s, u"email"_s, u"address"_s, u"web"_s };
}

QStringList customerRow(
    const Customer &customer, const QString &segment, const QString &owner, const QList<Contact> &contacts)
{
    using enum ContactKind;
    return { customer.name, wordOf(customer.kind), wordOf(customer.stage), dayText(customer.firstContact),
        dayText(customer.lostOn), dayText(customer.firstWarningOn), wordOf(customer.endReason), segment, owner,
        customer.region, customer.cadenceDays == 0 ? QString() : QString::number(customer.cadenceDays), customer.note,
        joined(contacts, Phone, {}), joined(contacts, Phone, u"cell"_s), joined(contacts, Phone, u"fax"_s),
        joined(contacts, Email, {}), joined(contacts, Address, {}), joined(contacts, Web, {}) };
}

} // namespace Pistis
