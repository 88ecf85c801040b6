#include "app/lessonrepairs.h"

#include "app/lexiconfiles.h"
#include "app/packshelf.h"
#include "lessons/aligner.h"
#include "lessons/lessonpack.h"
#include "lessons/packfolder.h"

#include <QDir>
#include <QFileInfo>
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

Result<QString> storeRepaired(const QString &folder, const Lesson &lesson, const QString &replaced)
{
    static QMutex oneAtATime; // two would write the same version
    const QMutexLocker lock(&oneAtATime);
    const QDir versions(folder + u'/' + lesson.id);
    const QString standing = replaced.isEmpty() ? lesson.version : replaced;
    const auto read = readPack(versions.filePath(standing));
    if (const auto *fault = std::get_if<Fault>(&read))
        return Error { .kind = Error::Kind::Invalid, .subject = lesson.id, .detail = fault->file };
    const auto &pack = std::get<LessonPack>(read);
    if (pack.lesson.links == lesson.links && pack.lesson.greek == lesson.greek && pack.lesson.english == lesson.english)
        return standing;
    const QList<PackFile> written = filesOf(lesson);
    QList<PackFile> files = pack.files;
    for (PackFile &file : files) {
        const auto repaired = std::ranges::find(written, file.path, &PackFile::path);
        if (repaired != written.end())
            file.bytes = repaired->bytes;
    }
    PackManifest manifest = pack.manifest;
    manifest.version = versionAfter(QFileInfo(PackShelf(folder).foldersOf(lesson.id).constFirst()).fileName());
    manifest = withFiles(manifest, files);
    if (auto done = writePackFolder(versions.filePath(manifest.version), withManifest(manifest, files)); !done)
        return done.error();
    // Answers are known by the pack of their question, so a version that asks stays.
    if (!replaced.isEmpty() && pack.file(u"questions.gift"_s).isEmpty())
        QDir(versions.filePath(replaced)).removeRecursively();
    return manifest.version;
}

Result<QList<LessonLink>> alignedFrom(const Lesson &lesson, qsizetype from, const AlignmentWatch &watch)
{
    QList<LessonLink> anchors = lesson.links;
    const qsizetype kept = std::clamp(from, qsizetype(0), anchors.size());
    for (qsizetype at = 0; at < kept; ++at)
        anchors[at].status = LessonLink::Status::Manual;
    const auto beads = align(lesson.greek, lesson.english, installedLexicon().lexicon, anchors, watch);
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
