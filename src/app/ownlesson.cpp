#include "app/ownlesson.h"

#include "lessons/lessonpack.h"
#include "lessons/packfolder.h"
#include "lessons/packid.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString idOf(const QString &title)
    {
        const QString id = packIdOf(title);
        return QDir(u":/lessons/"_s + id).exists() ? id + u"-own"_s : id; // a lesson of the program is nobody's own
    }

    int newestVersion(const QDir &folder)
    {
        int newest = 0;
        const QStringList versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &version : versions)
            newest = std::max(newest, version.toInt());
        return newest;
    }

    // What a person did to the pairs is not to give way to what a program found.
    void keepLinks(Lesson &lesson, const Lesson &before)
    {
        const bool isAutomatic = std::ranges::all_of(
            lesson.links, [](const LessonLink &link) { return link.status == LessonLink::Status::Auto; });
        if (isAutomatic && hasSameSentences(before, lesson))
            lesson.links = before.links;
    }

    bool holdsAllOf(const Lesson &there, const Lesson &lesson)
    {
        return there.greek == lesson.greek && there.english == lesson.english && there.links == lesson.links;
    }

    PackManifest manifestOf(const Lesson &lesson, const QList<PackFile> &files)
    {
        PackManifest manifest { .id = lesson.id, .version = lesson.version };
        const FrontMatter &front = lesson.greek.isEmpty() ? lesson.english.front : lesson.greek.front;
        manifest.source = front.source;
        manifest.licence = front.licence;
        for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English }) {
            if (!(language == LessonLanguage::Greek ? lesson.greek : lesson.english).isEmpty())
                manifest.languages.append(codeOf(language));
        }
        if (!front.author.isEmpty())
            manifest.authors.append(front.author);
        return withFiles(manifest, files);
    }

} // namespace

bool hasSameSentences(const Lesson &lesson, const Lesson &other)
{
    return lesson.greek.sentences() == other.greek.sentences()
        && lesson.english.sentences() == other.english.sentences();
}

SavedLesson nextOwnLesson(const QString &title, const QString &folder)
{
    SavedLesson saved { .id = idOf(title) };
    const int newest = newestVersion(QDir(folder + u'/' + saved.id));
    saved.version = QString::number(newest + 1);
    if (newest > 0)
        saved.before = QString::number(newest);
    return saved;
}

std::optional<Lesson> ownLesson(const QString &title, const QString &folder)
{
    const SavedLesson next = nextOwnLesson(title, folder);
    if (next.before.isEmpty())
        return {};
    const auto there = readPack(folder + u'/' + next.id + u'/' + next.before);
    const auto *pack = std::get_if<LessonPack>(&there);
    return pack ? std::optional(pack->lesson) : std::nullopt;
}

Result<SavedLesson> saveOwnLesson(const Lesson &lesson, const QList<PackFile> &moreFiles, const QString &folder)
{
    const SavedLesson saved
        = nextOwnLesson(lesson.greek.isEmpty() ? lesson.english.front.title : lesson.greek.front.title, folder);
    const QDir shelf(folder + u'/' + saved.id);
    const auto there
        = saved.before.isEmpty() ? std::variant<LessonPack, Fault>(Fault()) : readPack(shelf.filePath(saved.before));
    const auto *before = std::get_if<LessonPack>(&there);
    Lesson own = lesson;
    own.id = saved.id;
    own.version = saved.version;
    if (before)
        keepLinks(own, before->lesson);
    const QList<PackFile> files = filesOf(own) + moreFiles;
    const PackManifest manifest = manifestOf(own, files);
    if (before && (before->manifest.hash == manifest.hash || holdsAllOf(before->lesson, own)))
        return SavedLesson { .id = saved.id, .version = saved.before, .before = saved.before, .wasThere = true };
    if (auto done = writePackFolder(shelf.filePath(own.version), withManifest(manifest, files)); !done)
        return done.error();
    return saved;
}

} // namespace Pistis
