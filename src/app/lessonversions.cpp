#include "app/lessonversions.h"

#include "app/nextversion.h"
#include "app/packshelf.h"
#include "app/packversion.h"

#include <QFileInfo>

#include <algorithm>

namespace Pistis {

namespace {

    using namespace Qt::StringLiterals;

    LessonVersion versionIn(const QString &folder)
    {
        LessonVersion version {
            .version = QFileInfo(folder).fileName(), .folder = folder, .isShipped = Pistis::isShipped(folder)
        };
        if (!version.isShipped)
            version.stored = QFileInfo(folder + u'/' + manifestName).lastModified();
        const auto read = readPack(folder);
        const auto *pack = std::get_if<LessonPack>(&read);
        version.isDamaged = !pack;
        if (!pack)
            return version;
        version.version = pack->manifest.version;
        version.greekTitle = pack->lesson.greek.front.title;
        version.englishTitle = pack->lesson.english.front.title;
        for (const LessonLink &link : pack->lesson.links) {
            version.pairs += link.isPair();
            version.checked += link.isPair() && link.status != LessonLink::Status::Auto;
        }
        return version;
    }

} // namespace

QList<LessonVersion> versionsOf(const QString &folder, const QString &id)
{
    QList<LessonVersion> versions;
    const QStringList folders = PackShelf(folder).foldersOf(id);
    for (const QString &version : folders)
        versions.append(versionIn(version));
    const auto newest = std::ranges::find(versions, false, &LessonVersion::isDamaged);
    if (newest != versions.end())
        newest->isNewest = true;
    return versions;
}

Result<QString> makeNewest(const QString &folder, const QString &id, const QString &version)
{
    const auto newest = newestPack(folder, id);
    if (!newest)
        return newest.error();
    const QStringList folders = PackShelf(folder).foldersOf(id);
    for (const QString &there : folders) {
        const auto read = readPack(there);
        const auto *pack = std::get_if<LessonPack>(&read);
        if (!pack || pack->manifest.version != version)
            continue;
        if (pack->manifest.hash == newest->manifest.hash)
            return newest->manifest.version;
        return storeNextVersion(folder, *pack, {}, newest->manifest.version);
    }
    return Error { .kind = Error::Kind::NotFound, .subject = id + u' ' + version };
}

} // namespace Pistis
