#include "storage/migrator.h"

#include "storage/database.h"
#include "storage/storagelog.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QFileInfoList migrationsIn(const QString &directory)
    {
        return QDir(directory).entryInfoList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    }

    int numberOf(const QFileInfo &migration) { return migration.baseName().left(4).toInt(); }

    Result<void> applyFile(Database &database, const QFileInfo &migration)
    {
        QFile file(migration.filePath());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return storageError({ .subject = migration.fileName(), .detail = file.errorString() });
        const QStringList statements = QString::fromUtf8(file.readAll()).split(u"\n;;\n"_s, Qt::SkipEmptyParts);
        return database.transaction([&]() -> Result<void> {
            for (const QString &statement : statements) {
                if (auto done = database.executeRaw(statement.trimmed()); !done)
                    return done;
            }
            return database.executeRaw(u"PRAGMA user_version = "_s + QString::number(numberOf(migration)));
        });
    }

    Result<void> backUp(Database &database, int version)
    {
        const QString copy = database.path() + u".before-"_s + QString::number(version + 1);
        QFile::remove(copy);
        return database.execute(u"schema_backup"_s, { { u":file"_s, copy } });
    }

} // namespace

Result<int> schemaVersion(Database &database)
{
    int version = 0;
    if (auto read = database.select(
            u"schema_version"_s, {}, [&version](const QSqlQuery &row) { version = row.value(0).toInt(); });
        !read)
        return read.error();
    return version;
}

Result<FileContent> contentOf(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    bool isEmpty = true;
    bool hasMeta = false;
    if (auto read = database.select(u"schema_tables"_s, {},
            [&](const QSqlQuery &row) {
                isEmpty = row.value(0).toInt() == 0;
                hasMeta = row.value(1).toInt() > 0;
            });
        !read)
        return read.error();
    if (isEmpty)
        return FileContent::Nothing;
    return *version > 0 && hasMeta ? FileContent::Book : FileContent::Foreign;
}

Result<void> refuseNewer(Database &database, const QString &directory)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > newestSchemaVersion(directory))
        return Error { .kind = Error::Kind::TooNew, .subject = QFileInfo(database.path()).fileName() };
    return {};
}

int newestSchemaVersion(const QString &directory)
{
    const QFileInfoList files = migrationsIn(directory);
    return files.isEmpty() ? 0 : numberOf(files.constLast());
}

Result<int> migrate(Database &database, const QString &directory)
{
    if (auto known = refuseNewer(database, directory); !known)
        return known.error();
    const auto version = schemaVersion(database);
    if (!version)
        return version;

    int reached = *version;
    for (const QFileInfo &migration : migrationsIn(directory)) {
        if (numberOf(migration) <= reached)
            continue;
        if (reached == *version && reached > 0) {
            if (auto copied = backUp(database, reached); !copied)
                return copied.error();
        }
        if (auto done = applyFile(database, migration); !done)
            return done.error();
        reached = numberOf(migration);
    }
    return reached;
}

} // namespace Pistis
