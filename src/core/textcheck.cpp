#include "core/textcheck.h"

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    bool isBidirectionalControl(QChar c)
    {
        const char16_t unit = c.unicode();
        return unit == u'\u061c' || unit == u'\u200e' || unit == u'\u200f' || (unit >= u'\u202a' && unit <= u'\u202e')
            || (unit >= u'\u2066' && unit <= u'\u2069');
    }

    TextFault firstFault(QStringView text, qsizetype longest, bool severalLines)
    {
        using enum TextFault;
        if (text.size() > longest)
            return TooLong;
        for (qsizetype place = 0; place < text.size(); ++place) {
            const QChar c = text[place];
            if (c.isNull())
                return Nul;
            if (c.isSurrogate()) {
                const bool pair = c.isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
                if (!pair)
                    return LoneSurrogate;
                ++place;
            } else if (isBidirectionalControl(c)) {
                return Bidirectional;
            } else if (c.category() == QChar::Other_Control && !(severalLines && (c == u'\n' || c == u'\t'))) {
                return Control;
            }
        }
        return None;
    }

    QString wordOf(TextFault fault)
    {
        switch (fault) {
        case TextFault::None:
            return {};
        case TextFault::Nul:
            return u"NUL"_s;
        case TextFault::LoneSurrogate:
            return u"half a character"_s;
        case TextFault::Control:
            return u"control character"_s;
        case TextFault::Bidirectional:
            return u"bidirectional control"_s;
        case TextFault::TooLong:
            return u"too long"_s;
        }
        Q_UNREACHABLE();
    }

    Result<QString> unlessFaulty(const QString &text, TextFault fault, const QString &field)
    {
        if (fault != TextFault::None)
            return Error { .kind = Error::Kind::Invalid, .subject = field, .detail = wordOf(fault) };
        return text;
    }

} // namespace

TextFault faultOfLine(QStringView line) { return firstFault(line, longestLine, false); }

TextFault faultOfText(QStringView text) { return firstFault(text, longestText, true); }

Result<QString> cleanedLine(const QString &line, const QString &field)
{
    const QString trimmed = line.trimmed();
    return unlessFaulty(trimmed, faultOfLine(trimmed), field);
}

Result<QString> cleanedText(const QString &text, const QString &field)
{
    QString trimmed = text.trimmed();
    trimmed.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return unlessFaulty(trimmed, faultOfText(trimmed), field);
}

} // namespace Pistis
