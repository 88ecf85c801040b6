#include "core/contact.h"

#include "core/addedelements.h"
#include "core/fieldfold.h"
#include "core/greekfold.h"
#include "core/textcheck.h"
#include "core/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using enum ContactKind;

    constexpr Words<ContactKind, 4> kinds { { { Phone, "phone"_L1 }, { Email, "email"_L1 }, { Address, "address"_L1 },
        { Web, "web"_L1 } } };
    constexpr qsizetype telling = 9; // digits of a phone number
    constexpr qsizetype fewestDigits = 3;

    QString fieldOf(ContactKind kind) { return u"customer."_s + wordOf(kind); }

    std::optional<ContactKind> kindOfField(const QString &field)
    {
        return field.startsWith("customer."_L1) ? contactKindOf(QStringView(field).mid(9)) : std::nullopt;
    }

    QString bareWeb(const QString &address)
    {
        QString bare = address.trimmed().toCaseFolded();
        for (const QLatin1StringView prefix : { "https://"_L1, "http://"_L1, "www."_L1 }) {
            if (bare.startsWith(prefix))
                bare.remove(0, prefix.size());
        }
        while (bare.endsWith(u'/'))
            bare.chop(1);
        return bare;
    }

    QString lettersIn(const QString &text)
    {
        QString letters;
        for (const QChar c : text)
            letters += c.isLetterOrNumber() ? c : QChar(u' ');
        return letters.simplified();
    }

    bool isPlausible(const Contact &contact)
    {
        const QString &value = contact.value;
        const bool spaced = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
        switch (contact.kind) {
        case Phone:
            return digitsIn(value).size() >= fewestDigits;
        case Email:
            return !spaced && value.indexOf(u'@') > 0 && !value.endsWith(u'@');
        case Web:
            return !spaced;
        case Address:
            return true;
        }
        Q_UNREACHABLE();
    }

} // namespace

QString wordOf(ContactKind kind) { return wordIn(kinds, kind); }

std::optional<ContactKind> contactKindOf(QStringView word) { return valueIn(kinds, word); }

bool hasContactOps(const QList<Op> &ops)
{
    return std::any_of(ops.begin(), ops.end(),
        [](const Op &op) { return op.kind == OpKind::add && kindOfField(op.field).has_value(); });
}

QList<Contact> foldContacts(const QList<Op> &ops)
{
    const QSet<QUuid> out = retractedIn(ops) + removedIn(ops);
    QList<Contact> contacts;
    for (const Op &op : ops) {
        const auto kind = op.kind == OpKind::add ? kindOfField(op.field) : std::nullopt;
        if (!kind || out.contains(op.id))
            continue;
        const QJsonObject element = op.value.toObject();
        contacts.append({ .kind = *kind,
            .value = element.value("value"_L1).toString(),
            .label = element.value("label"_L1).toString(),
            .op = op.id });
    }
    return contacts;
}

Op addOp(const QUuid &customer, const Contact &contact)
{
    QJsonObject element { { "value"_L1, contact.value } };
    if (!contact.label.isEmpty())
        element.insert("label"_L1, contact.label);
    return addElementOp(customer, fieldOf(contact.kind), element);
}

QList<Op> contactOps(const QUuid &customer, const ContactChange &change)
{
    QList<Op> ops;
    for (const Contact &was : change.before) {
        if (!change.after.contains(was))
            ops.append(removeElementOp(customer, fieldOf(was.kind), was.op));
    }
    for (const Contact &is : change.after) {
        if (change.before.contains(is))
            continue;
        ops.append(addOp(customer, is));
        ops.last().base = is.op;
    }
    return ops;
}

QString digitsIn(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits += QChar(u'0' + digit);
    }
    return digits;
}

QString matchKey(const Contact &contact)
{
    switch (contact.kind) {
    case Phone:
        return digitsIn(contact.value).right(telling);
    case Email:
        return contact.value.trimmed().toCaseFolded();
    case Web:
        return bareWeb(contact.value);
    case Address:
        return lettersIn(greekFold(contact.value));
    }
    Q_UNREACHABLE();
}

QString searchKey(const Contact &contact)
{
    return contact.kind == Phone ? digitsIn(contact.value) : greekFold(contact.value);
}

Result<Contact> cleanedContact(const Contact &contact)
{
    const QString field = u"contact."_s + wordOf(contact.kind);
    const auto value = contact.kind == Address ? cleanedText(contact.value, field) : cleanedLine(contact.value, field);
    const auto label = cleanedLine(contact.label, u"contact.label"_s);
    if (!value)
        return value.error();
    if (!label)
        return label.error();
    Contact cleaned { .kind = contact.kind, .value = *value, .label = *label, .op = contact.op };
    if (cleaned.value.isEmpty() || !isPlausible(cleaned))
        return invalid(field);
    return cleaned;
}

QList<Contact> newContacts(const QList<Contact> &known, const QList<Contact> &more)
{
    const auto keyOf = [](const Contact &contact) { return std::pair(int(contact.kind), QString(matchKey(contact))); };
    QSet<std::pair<int, QString>> keys;
    for (const Contact &contact : known)
        keys.insert(keyOf(contact));
    QList<Contact> fresh;
    for (const Contact &contact : more) {
        const auto key = keyOf(contact);
        if (keys.contains(key))
            continue;
        keys.insert(key);
        fresh.append(contact);
    }
    return fresh;
}

} // namespace Pistis
