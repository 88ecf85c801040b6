#include "app/tablefile.h"

#include "exchange/csvtable.h"

namespace Pistis {

QByteArray tableFile(const QList<QStringList> &rows)
{
    const CsvTable table;
    QByteArray bytes = byteOrderMark;
    for (const QStringList &row : rows)
        bytes += table.row(row);
    return bytes;
}

} // namespace Pistis
