#pragma once

#include "app/articleimport.h"
#include "app/lessonquality.h"
#include "app/lessonrepairs.h"
#include "app/lessonversions.h"
#include "app/packshelf.h"

#include "lessons/removedlines.h"

#include <QFuture>

namespace Pistis {

// The lesson packs of this computer: those that come with the program, and those that were imported or installed. All
// work is done beside the window.
class LessonLibrary
{
public:
    LessonLibrary(); // packs in the user's data folder
    explicit LessonLibrary(const QString &folder);

    // Shipped ones first, then by title; the newest version of each.
    QFuture<QList<LessonEntry>> lessons() const;
    QFuture<QList<LessonEntry>> removed() const; // that can be put back, by title
    QFuture<std::variant<LoadedLesson, Fault>> lesson(const QString &id) const;

    // Packs from outside, a folder or a file (see PackShelf), or translation memories.
    QFuture<std::variant<LoadedLesson, Fault>> look(const QString &path) const;
    QFuture<Result<InstalledPack>> install(const QString &path) const;
    QFuture<Result<void>> remove(const QString &id) const;
    QFuture<Result<void>> putBack(const QString &id) const;
    QFuture<Result<void>> exportTo(const QString &id, const QString &target, bool replaces = false) const;

    QFuture<ArticlePreview> preview(const ArticleRequest &request) const;
    // A lesson as it was repaired, as a new version. Shipped ones stay as they are.
    QFuture<Result<StoredRepair>> storeRepaired(const Lesson &lesson, const QString &replaced = {}) const;
    QFuture<Result<QList<LessonLink>>> alignedFrom(
        const Lesson &lesson, qsizetype from, const AlignmentWatch &watch = {}) const;
    QFuture<Result<ImportedArticle>> import(const ArticleRequest &request, const AlignmentWatch &watch = {}) const;
    QFuture<Result<InstalledPack>> importTmx(const QString &path, const QString &title = {}) const;

    // How well the aligner does on the lessons that come with the program: one result for each, with progress.
    QFuture<LessonQuality> quality() const;

    // What the import of a lesson removed, and its lines brought back; gives the version that has them.
    QFuture<Result<QList<RemovedEntry>>> removedLines(const QString &id) const;
    QFuture<Result<QString>> restoreLines(const QString &id, const QList<RemovedEntry> &entries) const;

    QFuture<QList<LessonVersion>> versions(const QString &id) const; // the newest first
    QFuture<Result<QString>> makeNewest(const QString &id, const QString &version) const;

private:
    QString m_folder;
};

} // namespace Pistis
