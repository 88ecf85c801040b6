#include "exchange/daytext.h"

#include "core/timetext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Pistis {

namespace {

    bool areDigits(QStringView text)
    {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    bool looksWhole(QStringView text) { return areDigits(text.startsWith(u'-') ? text.mid(1) : text); }

    QDate wholeDay(QStringView text)
    {
        bool ok = false;
        const int days = text.toInt(&ok);
        return ok ? QDate(1970, 1, 1).addDays(days) : QDate();
    }

    QDate isoDay(QStringView text)
    {
        const bool shaped = text.size() == 10 && text[4] == u'-' && text[7] == u'-' && areDigits(text.left(4))
            && areDigits(text.mid(5, 2)) && areDigits(text.mid(8));
        return shaped ? QDate(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8).toInt()) : QDate();
    }

    // The two numbers and the year of 3/4/2026, 03.04.2026 or 3-4-2026.
    std::optional<std::array<int, 3>> yearLast(QStringView text)
    {
        for (const QChar separator : { u'/', u'.', u'-' }) {
            const auto parts = text.split(separator);
            if (parts.size() != 3 || parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 4)
                continue;
            if (std::all_of(parts.begin(), parts.end(), areDigits))
                return std::array { parts[0].toInt(), parts[1].toInt(), parts[2].toInt() };
        }
        return {};
    }

} // namespace

std::variant<QDate, Fault::Reason> DayText::read(QStringView text)
{
    const bool whole = looksWhole(text);
    const auto parts = yearLast(text);
    if (parts && m_order == DayOrder::Unknown)
        return Fault::Reason::DayOrderUnknown;
    const bool dayFirst = m_order == DayOrder::DayFirst;
    const QDate day = parts ? QDate((*parts)[2], (*parts)[dayFirst ? 1 : 0], (*parts)[dayFirst ? 0 : 1])
        : whole             ? wholeDay(text)
                            : isoDay(text);
    if (!isBelievable(day))
        return Fault::Reason::BadDate;
    const Kind kind = whole ? Kind::Whole : Kind::Date;
    if (m_kind != Kind::Unknown && m_kind != kind)
        return Fault::Reason::MixedDates;
    m_kind = kind;
    return day;
}

DayOrder dayOrderIn(QStringView text)
{
    const auto parts = yearLast(text);
    if (!parts)
        return DayOrder::Unknown;
    const auto [first, second, year] = *parts;
    const bool dayFirst = QDate(year, second, first).isValid();
    const bool monthFirst = QDate(year, first, second).isValid();
    return dayFirst == monthFirst ? DayOrder::Unknown : dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

QDate writtenDay(QStringView text)
{
    const auto day = DayText().read(text);
    return std::holds_alternative<QDate>(day) ? std::get<QDate>(day) : QDate();
}

QDateTime writtenMoment(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    const qsizetype end = space < 0 ? text.indexOf(u'T') : space;
    const QDate day = writtenDay(end < 0 ? text : text.left(end));
    if (end < 0)
        return day.startOfDay();
    const auto time = typedTime(text.mid(end + 1));
    return day.isValid() && time && time->isValid() ? QDateTime(day, *time) : QDateTime();
}

} // namespace Pistis
