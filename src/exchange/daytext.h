#pragma once

#include "core/fault.h"

#include <QDate>

#include <variant>

namespace Pistis {

// Reads the days of one file: whole numbers since 1970-01-01 or ISO dates. The first day decides which; the other kind
// is then refused, as is any other way to write a day (dd/MM against MM/dd is never guessed).
class DayText
{
public:
    std::variant<QDate, Fault::Reason> read(QStringView text);

private:
    enum class Kind { Unknown, Whole, Iso };

    Kind m_kind = Kind::Unknown;
};

// One day alone, of either kind; invalid when it does not exist.
QDate writtenDay(QStringView text);

} // namespace Pistis
