#include "exchange/contactcard.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // Family; given; additional; prefixes; suffixes: as people say it.
    QString spokenName(const QString &value)
    {
        const QStringList parts = escapedParts(value, u';');
        QStringList words;
        for (const int part : { 3, 1, 2, 0, 4 }) {
            const QString word = unescapedText(parts.value(part)).simplified();
            if (!word.isEmpty())
                words.append(word);
        }
        return words.join(u' ');
    }

    // Box; extension; street; town; region; code; country: as on an envelope.
    QString addressText(const QString &value)
    {
        const QStringList parts = escapedParts(value, u';');
        const auto part = [&parts](int at) { return unescapedText(parts.value(at)).trimmed(); };
        const QString town = QString(part(5) + u' ' + part(3)).simplified();
        QStringList lines;
        for (const QString &line : { part(0), part(1), part(2), town, part(4), part(6) }) {
            if (!line.isEmpty())
                lines.append(line);
        }
        return lines.join(u'\n');
    }

    QString townIn(const QString &value) { return unescapedText(escapedParts(value, u';').value(3)).simplified(); }

    // Apple's own words stand in marks: _$!<HomePage>!$_
    QString bareLabel(const QString &label)
    {
        const QString bare
            = label.startsWith("_$!<"_L1) && label.endsWith(">!$_"_L1) ? label.mid(4, label.size() - 8) : label;
        return bare.simplified();
    }

    QString labelIn(const CardProperty &property, const QHash<QString, QString> &labels)
    {
        if (const QString own = labels.value(property.group); !own.isEmpty() && !property.group.isEmpty())
            return own;
        static const QStringList silent { u"voice"_s, u"internet"_s, u"pref"_s, u"text"_s, u"msg"_s, u"dom"_s,
            u"intl"_s, u"postal"_s, u"parcel"_s, u"x400"_s };
        QStringList words;
        for (const QString &type : property.all("TYPE"_L1)) {
            const QString word = type.toLower().simplified();
            const QString known = word == "mobile"_L1 || word == "x-mobile"_L1 ? u"cell"_s : word;
            if (!known.isEmpty() && !silent.contains(known) && !words.contains(known))
                words.append(known);
        }
        return words.join(u' ');
    }

    bool isTrue(const CardProperty &property, QLatin1StringView name, QLatin1StringView value)
    {
        return property.name == name && property.value.trimmed().compare(value, Qt::CaseInsensitive) == 0;
    }

} // namespace

std::optional<Contact> contactOf(const CardProperty &property, const QHash<QString, QString> &labels)
{
    using enum ContactKind;
    static const QHash<QString, ContactKind> kinds { { u"TEL"_s, Phone }, { u"EMAIL"_s, Email }, { u"ADR"_s, Address },
        { u"URL"_s, Web } };
    const auto kind = kinds.constFind(property.name);
    if (kind == kinds.cend())
        return {};
    QString value = *kind == Address ? addressText(property.value) : property.text().simplified();
    while (value.startsWith("tel:"_L1, Qt::CaseInsensitive) || value.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        value = value.sliced(value.indexOf(u':') + 1).trimmed();
    const auto cleaned = cleanedContact({ .kind = *kind, .value = value, .label = labelIn(property, labels) });
    return cleaned ? std::optional(*cleaned) : std::nullopt;
}

ContactCard cardOf(const QList<CardProperty> &properties)
{
    ContactCard card;
    QHash<QString, QString> labels;
    for (const CardProperty &property : properties) {
        if (property.name == "X-ABLABEL"_L1)
            labels.insert(property.group, bareLabel(property.text()));
    }
    QString full, structured, organisation, nick, town;
    bool isCompany = false, isPerson = false;
    QStringList notes;
    for (const CardProperty &property : properties) {
        const auto take = [&property](QString &field, const QString &text) {
            if (field.isEmpty())
                field = text.simplified();
            return property.name;
        };
        if (property.name == "UID"_L1)
            take(card.uid, property.text());
        else if (property.name == "FN"_L1)
            take(full, property.text());
        else if (property.name == "N"_L1)
            take(structured, spokenName(property.value));
        else if (property.name == "NICKNAME"_L1)
            take(nick, property.text());
        else if (property.name == "ORG"_L1)
            take(organisation, unescapedText(escapedParts(property.value, u';').constFirst()));
        else if (property.name == "NOTE"_L1)
            notes.append(property.text().trimmed());
        else if (const auto contact = contactOf(property, labels))
            card.contacts.append(*contact);
        if (property.name == "ADR"_L1)
            take(town, townIn(property.value));
        else if (property.name == regionProperty)
            take(card.place, property.text());
        isCompany
            = isCompany || isTrue(property, "KIND"_L1, "org"_L1) || isTrue(property, "X-ABSHOWAS"_L1, "COMPANY"_L1);
        isPerson = isPerson || isTrue(property, "KIND"_L1, "individual"_L1);
    }
    for (const QString &name : { full, structured, organisation, nick }) {
        if (card.name.isEmpty())
            card.name = name;
    }
    const bool named = !structured.isEmpty() && structured != organisation;
    isCompany = isCompany || (!isPerson && !organisation.isEmpty() && !named && card.name == organisation);
    card.kind = isCompany ? CustomerKind::Organisation : CustomerKind::Person;
    if (isCompany && !organisation.isEmpty() && full.isEmpty())
        card.name = organisation;
    card.contacts = newContacts({}, card.contacts);
    if (card.place.isEmpty())
        card.place = town;
    card.note = notes.join(u"\n\n"_s);
    if (card.uid.startsWith("urn:uuid:"_L1, Qt::CaseInsensitive))
        card.uid.remove(0, 9);
    for (const CardProperty &property : properties) {
        if (property.name != "UID"_L1)
            card.properties.append(property);
    }
    return card;
}

QString keptText(const ContactCard &card)
{
    QStringList lines;
    for (const CardProperty &property : card.properties)
        lines.append(lineOf(property));
    return lines.join(u'\n');
}

ContactCard keptCard(const QString &text)
{
    QList<CardProperty> properties;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto property = propertyIn(line))
            properties.append(*property);
    }
    return cardOf(properties);
}

} // namespace Pistis
