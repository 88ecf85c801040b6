#include "exchange/vcardwriter.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool isPlainWord(const QString &word)
    {
        static const QStringList silent { u"voice"_s, u"internet"_s, u"pref"_s, u"text"_s, u"msg"_s, u"dom"_s,
            u"intl"_s, u"postal"_s, u"parcel"_s, u"x400"_s, u"mobile"_s, u"x-mobile"_s };
        return !word.isEmpty() && !silent.contains(word) && std::all_of(word.begin(), word.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        });
    }

    QString nameOf(ContactKind kind)
    {
        using enum ContactKind;
        return kind == Phone ? u"TEL"_s : kind == Email ? u"EMAIL"_s : kind == Address ? u"ADR"_s : u"URL"_s;
    }

    // Labels of plain words are types; others stand in a property of their own, tied by a group.
    QList<CardProperty> propertiesOf(const Contact &contact, const QString &freeGroup)
    {
        CardProperty property { .name = nameOf(contact.kind),
            .value = contact.kind == ContactKind::Address ? QString(u";;"_s + escapedText(contact.value) + u";;;;"_s)
                : contact.kind == ContactKind::Web        ? QString(contact.value).replace(u'\\', u"\\\\"_s)
                                                          : escapedText(contact.value) };
        const QStringList words = contact.label.split(u' ', Qt::SkipEmptyParts);
        QSet<QString> once(words.begin(), words.end());
        if (once.size() == words.size() && words.join(u' ') == contact.label
            && std::all_of(words.begin(), words.end(), isPlainWord)) {
            for (const QString &word : words)
                property.parameters.append({ u"TYPE"_s, word });
            return { property };
        }
        property.group = freeGroup;
        return { property, { .group = freeGroup, .name = u"X-ABLABEL"_s, .value = escapedText(contact.label) } };
    }

    class Merge
    {
    public:
        Merge(const ContactCard &now, const ContactCard &kept)
            : m_now(now)
            , m_kept(kept)
        {
            for (const CardProperty &property : kept.properties) {
                if (property.name == "X-ABLABEL"_L1)
                    m_labels.insert(property.group, property.text().simplified());
            }
        }

        ContactCard merged()
        {
            ContactCard card = m_now;
            card.properties.clear();
            QSet<QString> dropped;
            for (const CardProperty &property : m_kept.properties) {
                if (holds(property))
                    card.properties.append(property);
                else if (!property.group.isEmpty())
                    dropped.insert(property.group);
            }
            card.properties.removeIf([&dropped](const CardProperty &property) {
                return property.name == "X-ABLABEL"_L1 && dropped.contains(property.group);
            });
            complete(card);
            return card;
        }

    private:
        bool holds(const CardProperty &property) const
        {
            if (property.name == "FN"_L1 && property.text().trimmed().isEmpty()) // needed, whatever was read
                return false;
            if (property.name == "FN"_L1 || property.name == "N"_L1)
                return m_kept.name == m_now.name;
            if (property.name == "NOTE"_L1)
                return m_kept.note == m_now.note;
            if (property.name == regionProperty)
                return m_kept.place == m_now.place;
            if (property.name == "KIND"_L1 || property.name == "X-ABSHOWAS"_L1)
                return m_kept.kind == m_now.kind;
            const auto contact = cardOf({ { property }, label(property) }).contacts;
            if (contact.isEmpty()) // nothing that was understood
                return true;
            const Contact &was = contact.constFirst();
            return std::any_of(m_now.contacts.begin(), m_now.contacts.end(), [&](const Contact &is) {
                const bool same = is.value == was.value && is.label == was.label;
                return is.kind == was.kind && matchKey(is) == matchKey(was) && (same || !stood(was));
            });
        }

        CardProperty label(const CardProperty &property) const
        {
            return {
                .group = property.group, .name = u"X-ABLABEL"_s, .value = escapedText(m_labels.value(property.group))
            };
        }

        static bool isAlike(const Contact &left, const Contact &right)
        {
            return left.kind == right.kind && left.value == right.value && left.label == right.label;
        }

        // Another spelling of one number was not taken over, so nobody has changed it.
        bool stood(const Contact &contact) const
        {
            return std::any_of(m_kept.contacts.begin(), m_kept.contacts.end(),
                [&contact](const Contact &one) { return isAlike(one, contact); });
        }

        void complete(ContactCard &card) const
        {
            const ContactCard told = cardOf(card.properties);
            const auto has = [&card](QLatin1StringView name) {
                return std::any_of(card.properties.begin(), card.properties.end(),
                    [name](const CardProperty &property) { return property.name == name; });
            };
            QList<CardProperty> first;
            const bool company = m_now.kind == CustomerKind::Organisation;
            if (!has("FN"_L1))
                first.append({ .name = u"FN"_s, .value = escapedText(m_now.name) });
            if (!has("N"_L1))
                first.append(
                    { .name = u"N"_s, .value = company ? u";;;;"_s : QString(escapedText(m_now.name) + u";;;;"_s) });
            if (company && !has("ORG"_L1))
                first.append({ .name = u"ORG"_s, .value = escapedText(m_now.name) });
            card.properties = first + card.properties;
            if (!m_now.note.isEmpty() && !has("NOTE"_L1))
                card.properties.append({ .name = u"NOTE"_s, .value = escapedText(m_now.note) });
            if (!m_now.place.isEmpty() && told.place != m_now.place)
                card.properties.append({ .name = regionProperty, .value = escapedText(m_now.place) });
            addContacts(card, told);
            if (cardOf(card.properties).kind != m_now.kind)
                card.properties.append({ .name = u"KIND"_s, .value = company ? u"org"_s : u"individual"_s });
        }

        void addContacts(ContactCard &card, const ContactCard &told) const
        {
            QSet<QString> groups;
            for (const CardProperty &property : std::as_const(card.properties))
                groups.insert(property.group.toLower());
            int number = 0;
            for (const Contact &contact : m_now.contacts) {
                if (std::any_of(told.contacts.begin(), told.contacts.end(),
                        [&contact](const Contact &one) { return isAlike(one, contact); }))
                    continue;
                do
                    ++number;
                while (groups.contains(u"item"_s + QString::number(number)));
                card.properties += propertiesOf(contact, u"item"_s + QString::number(number));
            }
        }

        const ContactCard &m_now;
        const ContactCard &m_kept;
        QHash<QString, QString> m_labels;
    };

    QString taken(CardProperty &property, QLatin1StringView name)
    {
        const QString value = property.all(name).value(0);
        property.parameters.removeIf([name](const auto &parameter) { return parameter.first == name; });
        return value;
    }

    bool isPicture(const CardProperty &property)
    {
        static const QStringList pictures { u"PHOTO"_s, u"LOGO"_s, u"SOUND"_s, u"KEY"_s };
        return pictures.contains(property.name);
    }

    // Version 3.0 tells of a picture by TYPE and ENCODING, version 4.0 in an address that holds the data.
    void writePicture4(CardProperty &property)
    {
        const QString type = taken(property, "TYPE"_L1).toLower();
        taken(property, "ENCODING"_L1);
        const QString kind = property.name == "SOUND"_L1 ? u"audio"_s
            : property.name == "KEY"_L1                  ? u"application"_s
                                                         : u"image"_s;
        property.value
            = u"data:"_s + kind + u'/' + (type.isEmpty() ? u"octet-stream"_s : type) + u";base64,"_s + property.value;
    }

    void writePicture3(CardProperty &property)
    {
        const qsizetype comma = property.value.indexOf(u',');
        const QString type = property.value.mid(5, comma - 5).section(u';', 0, 0).section(u'/', 1);
        property.value.remove(0, comma + 1);
        taken(property, "VALUE"_L1);
        property.parameters.append({ u"ENCODING"_s, u"b"_s });
        if (!type.isEmpty() && type != "octet-stream"_L1)
            property.parameters.append({ u"TYPE"_s, type.toUpper() });
    }

    CardProperty inVersion4(CardProperty property)
    {
        const auto isPreferred = [](const std::pair<QString, QString> &parameter) {
            return parameter.first == "TYPE"_L1 && parameter.second.compare("pref"_L1, Qt::CaseInsensitive) == 0;
        };
        if (property.parameters.removeIf(isPreferred) > 0)
            property.parameters.append({ u"PREF"_s, u"1"_s });
        if (isPicture(property) && !property.all("ENCODING"_L1).isEmpty())
            writePicture4(property);
        return property;
    }

    CardProperty inVersion3(CardProperty property)
    {
        if (taken(property, "PREF"_L1) == "1"_L1)
            property.parameters.append({ u"TYPE"_s, u"pref"_s });
        if (isPicture(property) && property.value.startsWith("data:"_L1) && property.value.contains(u";base64,"_s))
            writePicture3(property);
        if (property.name == "TEL"_L1 && property.value.startsWith("tel:"_L1, Qt::CaseInsensitive)) {
            taken(property, "VALUE"_L1);
            property.value.remove(0, 4);
        }
        if (property.name == "KIND"_L1) {
            property.name = u"X-ABSHOWAS"_s;
            property.value = property.value == "org"_L1 ? u"COMPANY"_s : u"PERSON"_s;
        }
        return property;
    }

    // Names are the same in any case, but these are known in this one.
    CardProperty asWritten(CardProperty property)
    {
        if (property.name == "X-ABLABEL"_L1)
            property.name = u"X-ABLabel"_s;
        else if (property.name == "X-ABSHOWAS"_L1)
            property.name = u"X-ABShowAs"_s;
        return property;
    }

} // namespace

ContactCard mergedCard(const ContactCard &now, const ContactCard &kept) { return Merge(now, kept).merged(); }

QByteArray cardBytes(const ContactCard &card, CardVersion version)
{
    const bool newest = version == CardVersion::V4;
    QByteArray bytes = newest ? "BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:-//Pistis//Pistis//EN\r\n"
                              : "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Pistis//Pistis//EN\r\n";
    if (!card.uid.isEmpty()) {
        const bool isOurs = newest && !QUuid::fromString(card.uid).isNull();
        bytes += foldedLine(u"UID:"_s + (isOurs ? u"urn:uuid:"_s + card.uid : escapedText(card.uid)));
    }
    for (const CardProperty &property : card.properties)
        bytes += foldedLine(lineOf(asWritten(newest ? inVersion4(property) : inVersion3(property))));
    return bytes + "END:VCARD\r\n";
}

} // namespace Pistis
