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

    bool looksIso(QStringView text)
    {
        return text.size() == 10 && text[4] == u'-' && text[7] == u'-' && areDigits(text.left(4))
            && areDigits(text.mid(5, 2)) && areDigits(text.mid(8));
    }

    QDate isoDay(QStringView text)
    {
        return looksIso(text) ? QDate(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8).toInt()) : QDate();
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

    // Read with the day first, or else with the month first.
    QDate dayIn(const std::array<int, 3> &parts, bool dayFirst)
    {
        const auto &[first, second, year] = parts;
        return dayFirst ? QDate(year, second, first) : QDate(year, first, second);
    }

    // Written as a day that no calendar has, in whichever order.
    bool isNowhere(QStringView text)
    {
        const auto parts = yearLast(text);
        return parts ? !dayIn(*parts, true).isValid() && !dayIn(*parts, false).isValid()
                     : looksIso(text) && !isoDay(text).isValid();
    }

} // namespace

std::variant<QDate, Fault::Reason> DayText::read(QStringView text)
{
    if (isNowhere(text))
        return Fault::Reason::NoSuchDay;
    const bool whole = looksWhole(text);
    const auto parts = yearLast(text);
    if (parts && m_order == DayOrder::Unknown)
        return Fault::Reason::DayOrderUnknown;
    const QDate day = parts ? dayIn(*parts, m_order == DayOrder::DayFirst) : whole ? wholeDay(text) : isoDay(text);
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
    const bool dayFirst = dayIn(*parts, true).isValid();
    const bool monthFirst = dayIn(*parts, false).isValid();
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
