#include "app/nextversion.h"

#include "app/packshelf.h"
#include "app/packversion.h"
#include "lessons/packfolder.h"

#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    // "3" after "2", "v3" after "v2", "spring-1" after "spring".
    QString versionAfter(const QString &version)
    {
        qsizetype digits = version.size();
        while (digits > 0 && version.at(digits - 1).isDigit())
            --digits;
        bool isNumber = false;
        const qlonglong number = version.mid(digits).toLongLong(&isNumber);
        return isNumber ? version.left(digits) + QString::number(number + 1) : version + u"-1"_s;
    }

} // namespace

Result<LessonPack> newestPack(const QString &folder, const QString &id)
{
    const QStringList folders = PackShelf(folder).foldersOf(id);
    for (const QString &version : folders) {
        auto read = readPack(version);
        if (auto *pack = std::get_if<LessonPack>(&read))
            return std::move(*pack);
    }
    return Error { .kind = Error::Kind::NotFound, .subject = id };
}

Result<QString> storeNextVersion(
    const QString &folder, const LessonPack &pack, const QList<PackFile> &changed, const QString &newestRead)
{
    static QMutex oneAtATime; // two would write the same version
    const QMutexLocker lock(&oneAtATime);
    const auto newest = newestPack(folder, pack.manifest.id);
    if (newest && newest->manifest.version != newestRead)
        return Error {
            .kind = Error::Kind::Conflict, .subject = u"lesson.version"_s, .detail = newest->manifest.version
        };
    QList<PackFile> files = pack.files;
    for (const PackFile &file : changed) {
        const auto there = std::ranges::find(files, file.path, &PackFile::path);
        if (there != files.end())
            there->bytes = file.bytes;
        else
            files.append(file);
    }
    PackManifest manifest = pack.manifest;
    manifest.version = versionAfter(versionOf(PackShelf(folder).foldersOf(manifest.id).value(0)));
    manifest = withFiles(manifest, files);
    const QString target = folder + u'/' + manifest.id + u'/' + manifest.version;
    if (auto done = writePackFolder(target, withManifest(manifest, files)); !done)
        return done.error();
    return manifest.version;
}

} // namespace Pistis
