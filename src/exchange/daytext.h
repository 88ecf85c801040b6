#pragma once

#include "core/fault.h"
#include "core/importreport.h"

#include <QDate>

#include <variant>

namespace Pistis {

// Reads the days of one file: whole numbers since 1970-01-01, ISO dates, or day and month before the year. The first
// day decides which; another kind is then refused. Whether the day or the month comes first is told, never guessed.
class DayText
{
public:
    explicit DayText(DayOrder order = DayOrder::Unknown)
        : m_order(order)
    {
    }

    std::variant<QDate, Fault::Reason> read(QStringView text);

private:
    enum class Kind { Unknown, Whole, Iso, YearLast };

    DayOrder m_order;
    Kind m_kind = Kind::Unknown;
};

// One day alone, of either kind; invalid when it does not exist.
QDate writtenDay(QStringView text);

} // namespace Pistis
