#include "storage/tablesums.h"

#include "storage/database.h"

#include <QCryptographicHash>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QMap<QString, QByteArray>> tableSums(Database &database)
{
    constexpr auto prefix = "doctor_table_"_L1;
    QMap<QString, QByteArray> sums;
    for (const QString &name : database.catalog().names()) {
        if (!name.startsWith(prefix))
            continue;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (auto done = database.select(name, {},
                [&hash](const QSqlQuery &row) {
                    for (int column = 0; column < row.record().count(); ++column) {
                        const QByteArray value = row.value(column).toByteArray();
                        hash.addData(QByteArray::number(row.isNull(column) ? -1 : value.size()).append(':'));
                        hash.addData(value);
                    }
                });
            !done)
            return done.error();
        sums.insert(name.mid(prefix.size()), hash.result());
    }
    return sums;
}

} // namespace Pistis
