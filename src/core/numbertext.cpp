#include "core/numbertext.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr qsizetype groupSize = 3;

    bool areDigits(QStringView text)
    {
        return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    QStringView withoutSign(QStringView number)
    {
        return number.startsWith(u'-') || number.startsWith(u'+') ? number.mid(1) : number;
    }

    // 1.234.567: one to three digits, then threes.
    bool isGrouped(QStringView whole, QChar separator)
    {
        const auto groups = whole.split(separator);
        return groups.size() > 1 && areDigits(groups.constFirst()) && groups.constFirst().size() <= groupSize
            && !groups.constFirst().startsWith(u'0')
            && std::all_of(groups.begin() + 1, groups.end(),
                [](QStringView group) { return group.size() == groupSize && areDigits(group); });
    }

    DecimalMark markOf(QChar separator) { return separator == u',' ? DecimalMark::Comma : DecimalMark::Point; }

    DecimalMark otherThan(QChar separator) { return separator == u',' ? DecimalMark::Point : DecimalMark::Comma; }

} // namespace

DecimalMark decimalMarkOf(const QLocale &locale)
{
    return locale.decimalPoint() == QStringView(u",") ? DecimalMark::Comma : DecimalMark::Point;
}

DecimalMark decimalMarkIn(QStringView number)
{
    const QStringView text = withoutSign(number);
    const qsizetype last = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'.'));
    if (last < 0)
        return DecimalMark::Unknown;
    const QChar separator = text[last];
    const QChar other = separator == u',' ? u'.' : u',';
    const QStringView whole = text.left(last);
    if (whole.contains(other))
        return isGrouped(whole, other) && areDigits(text.mid(last + 1)) ? markOf(separator) : DecimalMark::Unknown;
    if (whole.contains(separator))
        return isGrouped(text, separator) ? otherThan(separator) : DecimalMark::Unknown;
    const bool isDecimal = areDigits(whole) && areDigits(text.mid(last + 1)) && !isGrouped(text, separator);
    return isDecimal ? markOf(separator) : DecimalMark::Unknown;
}

bool needsDecimalMark(QStringView number)
{
    const QStringView text = withoutSign(number);
    return text.count(u',') + text.count(u'.') == 1 && (isGrouped(text, u',') || isGrouped(text, u'.'));
}

std::optional<double> writtenNumber(QStringView number, DecimalMark mark)
{
    const DecimalMark shown = needsDecimalMark(number) ? mark : decimalMarkIn(number);
    QString plain = number.toString();
    if (shown != DecimalMark::Unknown) {
        plain.remove(shown == DecimalMark::Comma ? u'.' : u',');
        plain.replace(u',', u'.');
    } else if (needsDecimalMark(number)) {
        return {};
    }
    bool isNumber = false;
    const double value = QLocale::c().toDouble(plain, &isNumber);
    return isNumber && !plain.contains(u',') ? std::optional(value) : std::nullopt;
}

QString unmistakable(const QString &number) { return needsDecimalMark(number) ? QString(number + u'0') : number; }

} // namespace Pistis
