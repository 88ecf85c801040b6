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
    QHash<QString, QString> parts;
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return storageError(
                { .kind = Error::Kind::Storage, .subject = info.fileName(), .detail = file.errorString() });
        QString *current = nullptr;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QString name = line.section(u": "_s, 1).trimmed();
            if (line.startsWith("-- name: "_L1))
                current = &catalog.m_statements[name];
            else if (line.startsWith("-- part: "_L1))
                current = &parts[name];
            else if (current && line.trimmed().startsWith("-- use: "_L1))
                *current += parts.value(name);
            else if (current)
                *current += line + u'\n';
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
