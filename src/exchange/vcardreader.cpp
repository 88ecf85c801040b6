#include "exchange/vcardreader.h"

#include "core/textcheck.h"
#include "core/textdecoder.h"
#include "exchange/csvcolumns.h"
#include "exchange/foldedlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool isEncoded(const CardProperty &property, QLatin1StringView encoding)
    {
        const QStringList encodings = property.all("ENCODING"_L1);
        return std::any_of(encodings.begin(), encodings.end(),
            [encoding](const QString &one) { return one.compare(encoding, Qt::CaseInsensitive) == 0; });
    }

    bool isPrintable(const CardProperty &property) { return isEncoded(property, "QUOTED-PRINTABLE"_L1); }

    bool isBinary(const CardProperty &property)
    {
        return isEncoded(property, "BASE64"_L1) || isEncoded(property, "B"_L1);
    }

    QByteArray printableBytes(const QString &value)
    {
        const QByteArray coded = value.toUtf8();
        QByteArray bytes;
        for (qsizetype place = 0; place < coded.size(); ++place) {
            const QByteArray hex = coded.mid(place + 1, 2);
            bool ok = false;
            const int code = coded[place] == '=' && hex.size() == 2 ? hex.toInt(&ok, 16) : 0;
            bytes += ok ? char(code) : coded[place];
            place += ok ? 2 : 0;
        }
        return bytes;
    }

    QString decodedPrintable(const CardProperty &property)
    {
        const QByteArray bytes = printableBytes(property.value);
        if (bytes.isEmpty())
            return {};
        if (const auto text = decodedFrom(bytes, property.all("CHARSET"_L1).value(0)))
            return *text;
        const auto guessed = decodeText(bytes);
        return std::holds_alternative<DecodedText>(guessed) ? std::get<DecodedText>(guessed).text
                                                            : QString::fromUtf8(bytes);
    }

    // Version 2.1 knows no escapes but that of the semicolon.
    QString newerEscapes(const QString &old, bool isStructured)
    {
        QString value;
        for (qsizetype place = 0; place < old.size(); ++place) {
            const bool escaped = old[place] == u'\\' && place + 1 < old.size() && old[place + 1] == u';';
            if (escaped)
                ++place;
            if (old[place] == u';' && isStructured && !escaped)
                value += u';';
            else
                value += escapedText(old[place]);
        }
        return value;
    }

    void bringUpToDate(CardProperty &property, bool isOld)
    {
        static const QStringList structured { u"N"_s, u"ADR"_s, u"ORG"_s, u"GEO"_s };
        static const QStringList links { u"URL"_s, u"UID"_s, u"PHOTO"_s, u"LOGO"_s, u"SOUND"_s, u"KEY"_s };
        const bool binary = isBinary(property);
        if (binary) {
            property.value.remove(u' ').remove(u'\t');
        } else if (isPrintable(property)) {
            const QString text = decodedPrintable(property).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
            property.value = newerEscapes(text, structured.contains(property.name));
        } else if (isOld && !links.contains(property.name)) {
            property.value = newerEscapes(property.value, structured.contains(property.name));
        }
        property.parameters.removeIf([](const std::pair<QString, QString> &parameter) {
            return parameter.first == "CHARSET"_L1 || parameter.first == "ENCODING"_L1;
        });
        if (binary)
            property.parameters.prepend({ u"ENCODING"_s, u"b"_s });
    }

    // The lines of one card, one after the other.
    class CardCollector
    {
    public:
        explicit CardCollector(int line)
            : m_line(line)
        {
        }

        bool add(CardProperty property)
        {
            const QString value = property.value.trimmed();
            if (property.name == "END"_L1 && m_depth == 0)
                return true; // of nothing that was begun
            if (property.name == "BEGIN"_L1 || property.name == "END"_L1) { // a card within: an agent's
                m_depth += property.name == "BEGIN"_L1 ? 1 : -1;
                m_inner += lineOf(property) + u'\n';
                if (m_depth == 0)
                    m_properties.append({ .name = u"AGENT"_s,
                        .value = escapedText(std::exchange(m_inner, {})),
                        .line = property.line });
                return true;
            }
            if (property.name == "VERSION"_L1 && m_depth == 0) {
                m_isOld = value == "2.1"_L1;
                return true;
            }
            bringUpToDate(property, m_isOld);
            const qsizetype size = property.value.size();
            m_size += size;
            if (!m_fault)
                m_fault = faultOf(property);
            if (m_depth > 0)
                m_inner += lineOf(property) + u'\n';
            else if (property.name != "PRODID"_L1 && property.name != "REV"_L1
                && !(property.name == "AGENT"_L1 && value.isEmpty()))
                m_properties.append(property);
            return true;
        }

        bool isInner() const { return m_depth > 0; }
        bool isOld() const { return m_isOld; }

        ContactCard card() const
        {
            ContactCard card = cardOf(m_properties);
            card.line = m_line;
            return card;
        }

        std::optional<Fault::Reason> fault(const ContactCard &card) const
        {
            if (m_size > longestText)
                return Fault::Reason::TooLarge;
            if (m_fault.value_or(TextFault::None) != TextFault::None || faultOfText(keptText(card)) != TextFault::None
                || faultOfText(card.note) != TextFault::None)
                return Fault::Reason::ForbiddenCharacter;
            if (card.name.isEmpty())
                return Fault::Reason::NoName;
            for (const QString &line : { card.name, card.place }) {
                const TextFault fault = faultOfLine(line);
                if (fault != TextFault::None)
                    return fault == TextFault::TooLong ? Fault::Reason::TooLarge : Fault::Reason::ForbiddenCharacter;
            }
            return {};
        }

    private:
        static std::optional<TextFault> faultOf(const CardProperty &property)
        {
            const TextFault fault = faultOfText(property.text());
            return fault == TextFault::None ? std::nullopt : std::optional(fault);
        }

        int m_line;
        int m_depth = 0;
        bool m_isOld = false;
        qsizetype m_size = 0;
        QString m_inner;
        std::optional<TextFault> m_fault;
        QList<CardProperty> m_properties;
    };

    bool is(const CardProperty &property, QLatin1StringView name)
    {
        return property.name == name && property.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
    }

} // namespace

CardsFile readCards(QStringView text, const QString &file)
{
    CardsFile result { .fileName = file };
    FileFaults faults(file);
    std::optional<CardCollector> open;
    int openedAt = 0;
    FoldedLines lines(text);
    while (auto line = lines.next(open && open->isOld())) {
        if (line->text.trimmed().isEmpty())
            continue;
        auto property = propertyIn(line->text);
        if (!property) {
            faults.add(line->number, 0, Fault::Reason::BadLine, line->text);
            continue;
        }
        property->line = line->number;
        if (isPrintable(*property))
            lines.joinPrintable(property->value);
        else if (isBinary(*property) && open && open->isOld())
            lines.joinBinary(property->value);
        if (!open && is(*property, "BEGIN"_L1)) {
            open.emplace(line->number);
            openedAt = line->number;
        } else if (!open) {
            faults.add(line->number, 0, Fault::Reason::BadLine, line->text);
        } else if (!open->isInner() && is(*property, "END"_L1)) {
            const ContactCard card = open->card();
            if (const auto fault = open->fault(card))
                faults.add(openedAt, 0, *fault, card.name);
            else
                result.cards.append(card);
            open.reset();
        } else {
            open->add(*std::move(property));
        }
    }
    if (open)
        faults.add(openedAt, 0, Fault::Reason::CutRecord);
    if (result.cards.isEmpty() && faults.size() == 0)
        faults.add(0, 0, Fault::Reason::Empty);
    result.faults = faults.taken();
    return result;
}

QByteArray withWholeCharacters(QByteArray bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return bytes;
    QByteArray whole;
    whole.reserve(bytes.size());
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        const qsizetype blank = place + (bytes.mid(place, 2) == "\r\n" ? 2 : 1);
        const bool folds = (bytes[place] == '\n' || bytes[place] == '\r') && blank + 1 < bytes.size()
            && (bytes[blank] == ' ' || bytes[blank] == '\t');
        const bool cuts
            = folds && !whole.isEmpty() && uchar(whole.back()) >= 0x80 && (uchar(bytes[blank + 1]) & 0xc0) == 0x80;
        if (cuts)
            place = blank;
        else
            whole += bytes[place];
    }
    return whole;
}

} // namespace Pistis
