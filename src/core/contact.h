#pragma once

#include "core/op.h"
#include "core/result.h"

#include <optional>

namespace Pistis {

enum class ContactKind { Phone, Email, Address, Web };

// One way to reach a customer.
struct Contact
{
    ContactKind kind = ContactKind::Phone;
    QString value {};
    QString label {}; // words of vCard ("work", "cell fax") or the user's own
    QUuid op {}; // that added it; null while it is not stored

    friend bool operator==(const Contact &, const Contact &) = default;
};

// What a form changes: what it was given and what it gives back.
struct ContactChange
{
    QList<Contact> before {};
    QList<Contact> after {};
};

QString wordOf(ContactKind kind);
std::optional<ContactKind> contactKindOf(QStringView word);

// ops: all ops of one customer in fold order. An element is there while its add is and no remove names it.
QList<Contact> foldContacts(const QList<Op> &ops);
bool hasContactOps(const QList<Op> &ops);

Op addOp(const QUuid &customer, const Contact &contact);
// An element whose value or label differs is taken out and added anew; what it was is the base of that.
QList<Op> contactOps(const QUuid &customer, const ContactChange &change);

// Equal for two ways to write the same thing. Of a phone number the last nine digits count, as the beginning may be
// written in several ways (00, +, a trunk 0, nothing).
QString matchKey(const Contact &contact);
QString searchKey(const Contact &contact); // a phone's digits; else the fold
QString digitsIn(QStringView text);

// Trimmed; or Error::Invalid with "contact.phone" and so on as its subject.
Result<Contact> cleanedContact(const Contact &contact);

// Those of `more` that `known` does not hold already, each once.
QList<Contact> newContacts(const QList<Contact> &known, const QList<Contact> &more);

} // namespace Pistis
