#pragma once

#include "core/fault.h"
#include "core/importreport.h"

#include <QDateTime>

#include <variant>

namespace Pistis {

// Reads the days of one file: whole numbers since 1970-01-01, or dates, ISO or with the year last. The first day
// decides which; another kind is then refused. Whether the day or the month comes first is told, never guessed.
class DayText
{
public:
    explicit DayText(DayOrder order = DayOrder::Unknown)
        : m_order(order)
    {
    }

    std::variant<QDate, Fault::Reason> read(QStringView text);

    void setOrder(DayOrder order) { m_order = order; }

private:
    enum class Kind { Unknown, Whole, Date };

    DayOrder m_order;
    Kind m_kind = Kind::Unknown;
};

// Nobody visits in other years than these: what reads as such a day is a slip of the hand.
inline bool isBelievable(QDate day) { return day.isValid() && day.year() >= 1900 && day.year() <= 2199; }

// The order that a day alone shows: 25/12/2026 can only have the day first. Unknown: none, or it can be read both ways.
DayOrder dayOrderIn(QStringView text);

// One day alone, of either kind; invalid when it does not exist.
QDate writtenDay(QStringView text);

// A day and a time of it here, "2026-03-10 14:30" or with a T between them; a day alone is meant from its beginning.
QDateTime writtenMoment(QStringView text);

} // namespace Pistis
