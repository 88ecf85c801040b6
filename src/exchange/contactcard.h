#pragma once

#include "core/contact.h"
#include "core/customer.h"
#include "exchange/cardproperty.h"

namespace Pistis {

// A customer as address books exchange it. What of it is understood stands in the fields; the properties are the whole
// card, so that nothing is lost when it is written again.
struct ContactCard
{
    QString uid {}; // empty: the card has none
    QString name {};
    CustomerKind kind = CustomerKind::Person;
    QString place {}; // where the customer is: the region, else the town of the first address
    QString note {};
    QList<Contact> contacts {};
    QList<CardProperty> properties {}; // without BEGIN, END, VERSION and UID
    int line = 0; // 1-based, where the card begins

    friend bool operator==(const ContactCard &, const ContactCard &) = default;
};

inline constexpr QLatin1StringView regionProperty("X-PISTIS-REGION"); // our own

// The way that one property names to reach somebody; nothing when it is of another kind or empty. labels: the own
// labels of the card by group.
std::optional<Contact> contactOf(const CardProperty &property, const QHash<QString, QString> &labels = {});

// The fields that the properties tell.
ContactCard cardOf(const QList<CardProperty> &properties);

// The properties as one text, to be kept with the customer, and back.
QString keptText(const ContactCard &card);
ContactCard keptCard(const QString &text);

} // namespace Pistis
