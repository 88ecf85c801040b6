#include "app/lessonlibrary.h"

#include "app/lessonremovals.h"
#include "app/tmximport.h"

#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    std::variant<LoadedLesson, Fault> lookIntoTmx(const QString &path)
    {
        const auto read = lessonInTmx(path);
        if (const auto *fault = std::get_if<Fault>(&read))
            return *fault;
        return LoadedLesson { .lesson = std::get<Lesson>(read) };
    }

} // namespace

LessonLibrary::LessonLibrary()
    : LessonLibrary(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pistis/lessons"_s)
{
}

LessonLibrary::LessonLibrary(const QString &folder)
    : m_folder(folder)
{
}

QFuture<QList<LessonEntry>> LessonLibrary::lessons() const
{
    return QtConcurrent::run([shelf = PackShelf(m_folder)] { return shelf.entries(); });
}

QFuture<QList<LessonEntry>> LessonLibrary::removed() const
{
    return QtConcurrent::run([shelf = PackShelf(m_folder)] { return shelf.removed(); });
}

QFuture<std::variant<LoadedLesson, Fault>> LessonLibrary::lesson(const QString &id) const
{
    return QtConcurrent::run([shelf = PackShelf(m_folder), id] { return shelf.lesson(id); });
}

QFuture<std::variant<LoadedLesson, Fault>> LessonLibrary::look(const QString &path) const
{
    return QtConcurrent::run(
        [shelf = PackShelf(m_folder), path] { return isTmx(path) ? lookIntoTmx(path) : shelf.look(path); });
}

QFuture<Result<InstalledPack>> LessonLibrary::install(const QString &path) const
{
    return QtConcurrent::run([folder = m_folder, path] {
        return isTmx(path) ? Pistis::importTmx(path, {}, folder) : PackShelf(folder).install(path);
    });
}

QFuture<Result<void>> LessonLibrary::remove(const QString &id) const
{
    return QtConcurrent::run([shelf = PackShelf(m_folder), id] { return shelf.remove(id); });
}

QFuture<Result<void>> LessonLibrary::putBack(const QString &id) const
{
    return QtConcurrent::run([shelf = PackShelf(m_folder), id] { return shelf.putBack(id); });
}

QFuture<Result<void>> LessonLibrary::exportTo(const QString &id, const QString &target, bool replaces) const
{
    return QtConcurrent::run(
        [shelf = PackShelf(m_folder), id, target, replaces] { return shelf.exportTo(id, target, replaces); });
}

QFuture<ArticlePreview> LessonLibrary::preview(const ArticleRequest &request) const
{
    return QtConcurrent::run(previewArticle, request, m_folder);
}

QFuture<Result<StoredRepair>> LessonLibrary::storeRepaired(const Lesson &lesson, const QString &replaced) const
{
    return QtConcurrent::run(Pistis::storeRepaired, m_folder, lesson, replaced);
}

QFuture<Result<QList<LessonLink>>> LessonLibrary::alignedFrom(
    const Lesson &lesson, qsizetype from, const AlignmentWatch &watch) const
{
    return QtConcurrent::run(Pistis::alignedFrom, lesson, from, watch);
}

QFuture<Result<ImportedArticle>> LessonLibrary::import(const ArticleRequest &request, const AlignmentWatch &watch) const
{
    return QtConcurrent::run(importArticle, request, m_folder, watch);
}

QFuture<Result<InstalledPack>> LessonLibrary::importTmx(const QString &path, const QString &title) const
{
    return QtConcurrent::run(Pistis::importTmx, path, title, m_folder);
}

QFuture<LessonQuality> LessonLibrary::quality() const { return QtConcurrent::run(checkQuality); }

QFuture<Result<QList<RemovedEntry>>> LessonLibrary::removedLines(const QString &id) const
{
    return QtConcurrent::run(Pistis::removedLines, m_folder, id);
}

QFuture<Result<QString>> LessonLibrary::restoreLines(const QString &id, const QList<RemovedEntry> &entries) const
{
    return QtConcurrent::run(Pistis::restoreLines, m_folder, id, entries);
}

QFuture<QList<LessonVersion>> LessonLibrary::versions(const QString &id) const
{
    return QtConcurrent::run(versionsOf, m_folder, id);
}

QFuture<Result<QString>> LessonLibrary::makeNewest(const QString &id, const QString &version) const
{
    return QtConcurrent::run(Pistis::makeNewest, m_folder, id, version);
}

} // namespace Pistis
