#include "app/doctor.h"

#include "app/store.h"
#include "storage/opapply.h"
#include "storage/tablesums.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<QStringList> pragma(Database &database, const QString &statement, const QString &good)
    {
        QStringList troubles;
        if (auto done = database.select(statement, {},
                [&](const QSqlQuery &row) {
                    if (const QString text = row.value(0).toString(); text != good)
                        troubles.append(text);
                });
            !done)
            return done.error();
        return troubles;
    }

    // Tables that say something else than the ops do.
    Result<QStringList> derivedTroubles(Database &database)
    {
        const QTemporaryDir folder(QFileInfo(database.path()).absolutePath() + u"/.pistis-XXXXXX"_s);
        const QString path = folder.filePath(u"copy"_s);
        if (!folder.isValid())
            return Error { .kind = Error::Kind::Storage, .subject = QFileInfo(database.path()).fileName() };
        if (auto done = database.execute(u"schema_backup"_s, { { u":file"_s, path } }); !done)
            return done.error();
        auto copy = Database::open(path);
        if (!copy)
            return copy.error();
        const auto before = tableSums(**copy);
        if (!before)
            return before.error();
        if (auto done = (*copy)->transaction([&copy] { return rebuildProjections(**copy); }); !done)
            return done.error();
        const auto after = tableSums(**copy);
        if (!after)
            return after.error();
        QStringList troubles;
        for (auto it = before->cbegin(); it != before->cend(); ++it) {
            if (after->value(it.key()) != it.value())
                troubles.append(it.key());
        }
        return troubles;
    }

    QStringList permissionTroubles(const QString &path)
    {
        QStringList troubles;
        for (const QString &file : { path, QString(path + u"-wal"_s), QString(path + u"-shm"_s) }) {
            constexpr QFile::Permissions others
                = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            if (QFileInfo::exists(file) && (QFile::permissions(file) & others))
                troubles.append(QFileInfo(file).fileName());
        }
        return troubles;
    }

} // namespace

QFuture<Result<DoctorReport>> examine(Store &store)
{
    return store.readBeside([path = store.path()](Database &database) -> Result<DoctorReport> {
        using enum DoctorReport::Check;
        const auto file = pragma(database, u"doctor_integrity"_s, u"ok"_s);
        if (!file)
            return file.error();
        const auto references = pragma(database, u"doctor_references"_s, {});
        if (!references)
            return references.error();
        const auto derived = file->isEmpty() ? derivedTroubles(database) : Result<QStringList>(QStringList());
        if (!derived)
            return derived.error();
        return DoctorReport { { { File, *file }, { References, *references }, { Derived, *derived },
            { Permissions, permissionTroubles(path) } } };
    });
}

} // namespace Pistis
