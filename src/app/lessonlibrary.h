#pragma once

#include "app/articleimport.h"
#include "core/fault.h"
#include "core/result.h"
#include "lessons/lesson.h"
#include "lessons/quizcard.h"

#include <QFuture>

#include <variant>

namespace Pistis {

struct LessonEntry
{
    QString id {};
    QString version {};
    QString greekTitle {};
    QString englishTitle {};
    QString folder {};
    bool isShipped = false;

    friend bool operator==(const LessonEntry &, const LessonEntry &) = default;
};

struct LoadedLesson
{
    Lesson lesson {};
    QuizCards questions {};

    friend bool operator==(const LoadedLesson &, const LoadedLesson &) = default;
};

// The lesson packs of this computer: those that come with the program, and those that were imported.
class LessonLibrary
{
public:
    LessonLibrary(); // imported packs in the user's data folder
    explicit LessonLibrary(const QString &folder);

    // Shipped ones first, then by title; the newest version of each.
    QFuture<QList<LessonEntry>> lessons() const;
    QFuture<std::variant<LoadedLesson, Fault>> lesson(const QString &id) const;

    QFuture<ArticlePreview> preview(const ArticleRequest &request) const;
    QFuture<Result<ImportedArticle>> import(const ArticleRequest &request) const;

private:
    QString m_folder;
};

} // namespace Pistis
