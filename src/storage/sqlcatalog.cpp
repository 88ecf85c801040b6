#include "storage/sqlcatalog.h"

#include "storage/storagelog.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<SqlCatalog> SqlCatalog::load(const QString &directory)
{
    SqlCatalog catalog;
    const auto files = QDir(directory).entryInfoList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return storageError(
                { .kind = Error::Kind::Storage, .subject = info.fileName(), .detail = file.errorString() });
        QString name;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith("-- name: "_L1))
                name = line.mid(9).trimmed();
            else if (!name.isEmpty())
                catalog.m_statements[name] += line + u'\n';
        }
    }
    return catalog;
}

QString SqlCatalog::statement(QStringView name) const
{
    const QString sql = m_statements.value(name.toString()).trimmed();
    Q_ASSERT_X(!sql.isEmpty(), "SqlCatalog::statement", qUtf8Printable(name.toString()));
    return sql;
}

} // namespace Pistis
