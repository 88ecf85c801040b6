#include "exchange/cardproperty.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr qsizetype longestOctets = 75;

    bool isNameCharacter(QChar c)
    {
        const char16_t unit = c.unicode();
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
            || unit == u'-' || unit == u'_';
    }

    bool isName(QStringView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isNameCharacter); }

    // Where the separator stands outside quotation marks.
    qsizetype placeOf(QStringView text, QChar separator, qsizetype from)
    {
        bool quoted = false;
        for (qsizetype place = from; place < text.size(); ++place) {
            quoted = quoted != (text[place] == u'"');
            if (!quoted && text[place] == separator)
                return place;
        }
        return -1;
    }

    QList<QStringView> partsOf(QStringView text, QChar separator)
    {
        QList<QStringView> parts;
        qsizetype begin = 0;
        for (qsizetype end = 0; end >= 0; begin = end + 1) {
            end = placeOf(text, separator, begin);
            parts.append(end < 0 ? text.mid(begin) : text.mid(begin, end - begin));
        }
        return parts;
    }

    QString unquoted(QStringView text)
    {
        QString bare = text.toString().remove(u'"').trimmed();
        if (!bare.contains(u'^'))
            return bare;
        QString plain; // as RFC 6868 says
        for (qsizetype place = 0; place < bare.size(); ++place) {
            const QChar next = place + 1 < bare.size() ? bare[place + 1] : QChar();
            const bool coded = bare[place] == u'^' && (next == u'n' || next == u'^' || next == u'\'');
            plain += !coded ? bare[place] : next == u'n' ? QChar(u'\n') : next == u'^' ? QChar(u'^') : QChar(u'"');
            place += coded;
        }
        return plain;
    }

    QString quoted(QString text)
    {
        text.replace(u'^', u"^^"_s).replace(u'\n', u"^n"_s).replace(u'"', u"^'"_s);
        const bool plain = !text.contains(u':') && !text.contains(u';') && !text.contains(u',');
        return plain ? text : QString(u'"' + text + u'"');
    }

    // Version 2.1 writes types without their name: TEL;WORK;FAX.
    void addParameter(CardProperty &property, QStringView text)
    {
        const qsizetype equals = placeOf(text, u'=', 0);
        if (equals >= 0) {
            const QString name = text.left(equals).trimmed().toString().toUpper();
            if (!isName(name))
                return;
            for (const QStringView value : partsOf(text.mid(equals + 1), u',')) {
                for (const QString &word :
                    name == "TYPE"_L1 ? unquoted(value).split(u',') : QStringList(unquoted(value)))
                    property.parameters.append({ name, word });
            }
            return;
        }
        static const QStringList encodings { u"QUOTED-PRINTABLE"_s, u"BASE64"_s, u"B"_s, u"8BIT"_s, u"7BIT"_s };
        for (const QString &word : unquoted(text).toUpper().split(u',', Qt::SkipEmptyParts))
            property.parameters.append({ encodings.contains(word) ? u"ENCODING"_s : u"TYPE"_s, word });
    }

} // namespace

QStringList CardProperty::all(QLatin1StringView parameter) const
{
    QStringList values;
    for (const auto &[key, text] : parameters) {
        if (key == parameter)
            values.append(text);
    }
    return values;
}

QString CardProperty::text() const { return unescapedText(value); }

std::optional<CardProperty> propertyIn(QStringView line)
{
    const qsizetype colon = placeOf(line, u':', 0);
    if (colon < 0)
        return {};
    const QList<QStringView> parts = partsOf(line.left(colon), u';');
    const QStringView full = parts.constFirst().trimmed();
    const qsizetype dot = full.indexOf(u'.');
    CardProperty property { .group = dot < 0 ? QString() : full.left(dot).toString(),
        .name = full.mid(dot + 1).toString().toUpper(),
        .value = line.mid(colon + 1).toString() };
    if (!isName(property.name) || (dot >= 0 && !isName(property.group)))
        return {};
    for (const QStringView part : parts.mid(1))
        addParameter(property, part);
    return property;
}

QString lineOf(const CardProperty &property)
{
    QString line = property.group.isEmpty() ? property.name : QString(property.group + u'.' + property.name);
    for (const auto &[key, text] : property.parameters)
        line += u';' + key + u'=' + quoted(text);
    return line + u':' + property.value;
}

QString escapedText(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', u"\\\\"_s)
        .replace(u"\r\n"_s, u"\\n"_s)
        .replace(u'\n', u"\\n"_s)
        .replace(u'\r', u"\\n"_s)
        .replace(u',', u"\\,"_s)
        .replace(u';', u"\\;"_s);
}

QString unescapedText(const QString &value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype place = 0; place < value.size(); ++place) {
        if (value[place] != u'\\' || place + 1 == value.size()) {
            text += value[place];
            continue;
        }
        const QChar next = value[++place];
        text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return text;
}

QStringList escapedParts(const QString &value, QChar separator)
{
    QStringList parts { QString() };
    for (qsizetype place = 0; place < value.size(); ++place) {
        if (value[place] == separator) {
            parts.append(QString());
            continue;
        }
        parts.last() += value[place];
        if (value[place] == u'\\' && place + 1 < value.size())
            parts.last() += value[++place];
    }
    return parts;
}

QByteArray foldedLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray folded;
    folded.reserve(bytes.size() + bytes.size() / 32 + 2);
    qsizetype begin = 0;
    while (begin < bytes.size() || begin == 0) {
        const qsizetype room = begin == 0 ? longestOctets : longestOctets - 1; // the blank that marks a fold
        qsizetype end = std::min(begin + room, bytes.size());
        while (end > begin && end < bytes.size() && (uchar(bytes[end]) & 0xc0) == 0x80)
            --end;
        if (begin > 0)
            folded += ' ';
        folded += bytes.mid(begin, end - begin) + "\r\n";
        if (end == bytes.size())
            break;
        begin = end;
    }
    return folded;
}

} // namespace Pistis
