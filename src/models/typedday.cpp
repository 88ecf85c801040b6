#include "models/typedday.h"

#include "core/greekfold.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr int yearDigits = 4;

    // A letter for each of its parts; empty where there is more in it.
    QList<QChar> unitsOf(QStringView format)
    {
        QList<QChar> units { u' ' };
        for (const QChar c : format) {
            if (isDaySeparator(c))
                units.append(u' ');
            else if (units.constLast() == u' ' || units.constLast() == c)
                units.last() = c;
            else
                return {};
        }
        return units;
    }

    constexpr qsizetype roomForWord = 2 + 2 + yearDigits;

    // In both languages at once: who writes does not look which one the window has.
    constexpr std::array<std::pair<QStringView, int>, 9> dayWords { { { u"yesterday", -1 }, { u"χθες", -1 },
        { u"χτες", -1 }, { u"εχθές", -1 }, { u"today", 0 }, { u"σήμερα", 0 }, { u"tomorrow", 1 }, { u"αύριο", 1 },
        { u"μεθαύριο", 2 } } };

    bool isDayDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

bool isDaySeparator(QChar c) { return u"/.-"_s.contains(c); }

QList<DayPart> dayParts(QStringView text, QStringView format)
{
    const QList<QChar> units = unitsOf(format);
    QList<DayPart> parts;
    DayPart part;
    for (int at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isDaySeparator(text.at(at))) {
            ++part.size;
        } else {
            parts.append(part);
            part = { .at = at + 1 };
        }
    }
    if (parts.size() != 3 || units.size() != 3)
        return {};
    for (int at = 0; at < 3; ++at) {
        parts[at].unit = units.at(at);
        parts[at].most = units.at(at) == u'y' ? yearDigits : 2;
    }
    return parts;
}

int dayPartAt(const QList<DayPart> &parts, int cursor)
{
    int current = 0;
    while (current + 1 < int(parts.size()) && parts.at(current + 1).at <= cursor)
        ++current;
    return current;
}

QDate writtenDay(QStringView text, QStringView format)
{
    int year = 0;
    int month = 0;
    int day = 0;
    for (const DayPart &part : dayParts(text, format)) {
        const QStringView written = text.mid(part.at, part.size);
        if (!std::ranges::all_of(written, isDayDigit) || (part.unit == u'y' && part.size < part.most))
            return {};
        (part.unit == u'y' ? year : part.unit == u'M' ? month : day) = written.toInt();
    }
    return QDate(year, month, day);
}

QDate spokenDay(QStringView text, const QDate &today)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters), [](QChar c) { return c.isLetter(); });
    const QString key = greekFold(letters);
    const auto known = std::ranges::find_if(
        dayWords, [&key](const auto &word) { return greekFold(word.first.left(roomForWord)) == key; });
    return known == dayWords.end() ? QDate() : today.addDays(known->second);
}

} // namespace Pistis
