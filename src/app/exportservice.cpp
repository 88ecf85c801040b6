#include "app/exportservice.h"

#include "app/exportfile.h"
#include "app/exportlists.h"
#include "app/privatefile.h"
#include "app/store.h"
#include "exchange/sealedfile.h"
#include "storage/exportrepository.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    Result<qint64> writeLists(
        Database &database, const ExportRequest &request, const ExportMoment &now, ImportProgress &progress)
    {
        ExportFile file(request, progress);
        if (auto done = file.open(); !done)
            return done.error();
        const auto count = ExportRepository(database).count(request.kind, request.format);
        if (!count)
            return count.error();
        progress.total = *count;
        if (auto done = exportLists(database, request, now, file); !done)
            return done.error();
        return file.commit();
    }

    // A copy without what was deleted inside, made beside the file that it becomes.
    Result<qint64> writeBook(Database &database, const ExportRequest &request, ImportProgress &progress)
    {
        const QTemporaryDir folder(QFileInfo(request.path).absolutePath() + u"/.pistis-XXXXXX"_s);
        if (!folder.isValid())
            return Error { .kind = Error::Kind::Storage, .subject = QFileInfo(request.path).fileName() };
        QFile copy(folder.filePath(u"book"_s));
        if (auto done = database.execute(u"schema_backup"_s, { { u":file"_s, copy.fileName() } }); !done)
            return done.error();
        if (!copy.open(QIODevice::ReadOnly))
            return Error { .kind = Error::Kind::Storage, .subject = QFileInfo(request.path).fileName() };
        constexpr qint64 piece = 1 << 20;
        progress.total = copy.size() / piece + 1;
        ExportFile file(request, progress);
        if (auto done = file.open(QFileInfo(database.path()).fileName()); !done)
            return done.error();
        while (!copy.atEnd() && !file.isStopped())
            file.add(copy.read(piece));
        return file.commit();
    }

} // namespace

QFuture<Result<qint64>> ExportService::write(
    const ExportRequest &request, std::shared_ptr<ImportProgress> progress) const
{
    if (!progress)
        progress = std::make_shared<ImportProgress>();
    return m_store.readBeside(
        [request, progress, now = ExportMoment { m_store.clock().today(), m_store.clock().nowMs() }](
            Database &database) -> Result<qint64> {
            if (request.path.isEmpty())
                return Error { .kind = Error::Kind::Invalid, .subject = u"export.path"_s };
            if (QFileInfo(request.path) == QFileInfo(database.path()))
                return Error { .kind = Error::Kind::Invalid, .subject = u"export.book"_s };
            const bool isBook = request.kind == ExportKind::Book;
            if (isBook && request.passphrase.isEmpty())
                return Error { .kind = Error::Kind::Invalid, .subject = u"sealed.empty"_s };
            return isBook ? writeBook(database, request, *progress) : writeLists(database, request, now, *progress);
        });
}

QFuture<Result<QString>> openSealed(const QString &path, const QString &passphrase, const QString &target)
{
    return QtConcurrent::run([path, passphrase, target]() -> Result<QString> {
        QFile sealed(path);
        if (!sealed.open(QIODevice::ReadOnly))
            return Error { .kind = Error::Kind::NotFound, .subject = QFileInfo(path).fileName() };
        PrivateFile file(target);
        if (auto done = file.open(); !done)
            return done.error();
        auto name = unseal(sealed, passphrase, [&file](const QByteArray &bytes) { return file.write(bytes); });
        if (!name)
            return name;
        if (auto done = file.commit(); !done)
            return done.error();
        return name;
    });
}

} // namespace Pistis
