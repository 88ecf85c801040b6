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

    // The texts are the same, and what a person did to the pairs is not to give way to what a program found.
    bool holdsAllOf(const Lesson &there, const Lesson &lesson)
    {
        const bool isAutomatic = std::ranges::all_of(
            lesson.links, [](const LessonLink &link) { return link.status == LessonLink::Status::Auto; });
        return there.greek.sentences() == lesson.greek.sentences()
            && there.english.sentences() == lesson.english.sentences() && (isAutomatic || there.links == lesson.links);
    }

    PackManifest manifestOf(const Lesson &lesson, const QList<PackFile> &files)
    {
        PackManifest manifest { .id = lesson.id, .version = lesson.version };
        const FrontMatter &front = lesson.greek.isEmpty() ? lesson.english.front : lesson.greek.front;
        manifest.source = front.source;
        for (const LessonLanguage language : { LessonLanguage::Greek, LessonLanguage::English }) {
            if (!(language == LessonLanguage::Greek ? lesson.greek : lesson.english).isEmpty())
                manifest.languages.append(codeOf(language));
        }
        if (!front.author.isEmpty())
            manifest.authors.append(front.author);
        return withFiles(manifest, files);
    }

} // namespace

Result<SavedLesson> saveOwnLesson(const Lesson &lesson, const QList<PackFile> &moreFiles, const QString &folder)
{
    Lesson own = lesson;
    own.id = idOf(lesson.greek.isEmpty() ? lesson.english.front.title : lesson.greek.front.title);
    const QDir shelf(folder + u'/' + own.id);
    const int newest = newestVersion(shelf);
    own.version = QString::number(newest + 1);
    const QList<PackFile> files = filesOf(own) + moreFiles;
    const PackManifest manifest = manifestOf(own, files);
    const QString before = QString::number(newest);
    const auto there = readPack(shelf.filePath(before));
    if (const auto *pack = std::get_if<LessonPack>(&there);
        pack && (pack->manifest.hash == manifest.hash || holdsAllOf(pack->lesson, own)))
        return SavedLesson { .id = own.id, .version = before, .wasThere = true };
    if (auto done = writePackFolder(shelf.filePath(own.version), withManifest(manifest, files)); !done)
        return done.error();
    return SavedLesson { .id = own.id, .version = own.version };
}

} // namespace Pistis
