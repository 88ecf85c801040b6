#include "app/lessonrepairs.h"

#include "app/lexiconfiles.h"
#include "lessons/aligner.h"
#include "lessons/lessonpack.h"
#include "lessons/packfolder.h"

#include <QDir>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

Result<QString> storeRepaired(const QString &folder, const Lesson &lesson, const QString &replaced)
{
    static QMutex oneAtATime; // two would write the same version
    const QMutexLocker lock(&oneAtATime);
    const QDir versions(folder + u'/' + lesson.id);
    int newest = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        newest = std::max(newest, version.toInt());
    const auto read = readPack(versions.filePath(QString::number(newest)));
    if (const auto *fault = std::get_if<Fault>(&read))
        return Error { .kind = Error::Kind::Invalid, .subject = lesson.id, .detail = fault->file };
    const auto &pack = std::get<LessonPack>(read);
    if (pack.lesson.links == lesson.links && pack.lesson.greek == lesson.greek && pack.lesson.english == lesson.english)
        return pack.manifest.version;
    const QList<PackFile> written = filesOf(lesson);
    QList<PackFile> files = pack.files;
    for (PackFile &file : files) {
        const auto repaired = std::ranges::find(written, file.path, &PackFile::path);
        if (repaired != written.end())
            file.bytes = repaired->bytes;
    }
    PackManifest manifest = pack.manifest;
    manifest.version = QString::number(newest + 1);
    manifest = withFiles(manifest, files);
    if (auto done = writePackFolder(versions.filePath(manifest.version), withManifest(manifest, files)); !done)
        return done.error();
    if (replaced == QString::number(newest))
        QDir(versions.filePath(replaced)).removeRecursively();
    return manifest.version;
}

Result<QList<LessonLink>> alignedFrom(const Lesson &lesson, qsizetype from)
{
    QList<LessonLink> anchors = lesson.links;
    const qsizetype kept = std::clamp(from, qsizetype(0), anchors.size());
    for (qsizetype at = 0; at < kept; ++at)
        anchors[at].status = LessonLink::Status::Manual;
    const auto beads = align(lesson.greek, lesson.english, installedLexicon().lexicon, anchors);
    if (!beads)
        return beads.error();
    QList<LessonLink> links = linksOf(*beads);
    for (LessonLink &link : links) {
        const auto before = std::find_if(lesson.links.cbegin(), lesson.links.cbegin() + kept,
            [&link](const LessonLink &one) { return one.left == link.left && one.right == link.right; });
        if (before != lesson.links.cbegin() + kept)
            link = *before;
    }
    return links;
}

} // namespace Pistis
