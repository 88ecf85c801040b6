#include "exchange/fileformat.h"

using namespace Qt::StringLiterals;

namespace Pistis {

FileFormat formatOf(QStringView text)
{
    const QStringView begin = text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
    const QStringView first = begin.left(200).trimmed();
    const auto begins = [&first](QLatin1StringView with) { return first.startsWith(with, Qt::CaseInsensitive); };
    if (begins("BEGIN:VCARD"_L1))
        return FileFormat::Card;
    return begins("BEGIN:VCALENDAR"_L1) ? FileFormat::Calendar : FileFormat::Table;
}

} // namespace Pistis
