#pragma once

#include "core/fault.h"
#include "core/result.h"
#include "lessons/lesson.h"
#include "lessons/quizcard.h"

#include <QHash>

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

    QString title() const { return greekTitle.isEmpty() ? englishTitle : greekTitle; }

    friend bool operator==(const LessonEntry &, const LessonEntry &) = default;
};

struct LoadedLesson
{
    Lesson lesson {};
    QuizCards questions {};
    QString folder {}; // of its pack
    QList<Lesson> older {}; // versions that are still here, the newest first
    QHash<QString, QuizCards> olderQuestions {}; // by the hash of their version

    friend bool operator==(const LoadedLesson &, const LoadedLesson &) = default;
};

struct InstalledPack
{
    LessonEntry entry {};
    bool wasThere = false; // this very content
    QList<Fault> faults {}; // with any, nothing was installed

    friend bool operator==(const InstalledPack &, const InstalledPack &) = default;
};

// The lesson packs of a user's folder (ID/VERSION/) and those that come with the program. It reads and writes files:
// LessonLibrary calls it beside the window.
class PackShelf
{
public:
    explicit PackShelf(const QString &folder)
        : m_folder(folder)
    {
    }

    // Shipped ones first, then by title; the newest version of each.
    QList<LessonEntry> entries() const;
    QList<LessonEntry> removed() const; // that can be put back, by title
    std::variant<LoadedLesson, Fault> lesson(const QString &id) const;
    static QList<Lesson> shippedLessons();
    // What a pack outside holds, a folder or a zip file; nothing is installed.
    std::variant<LoadedLesson, Fault> look(const QString &path) const;

    Result<InstalledPack> install(const QString &path) const;
    // All versions that were installed; a shipped lesson stays. They can be put back, also beside one that was
    // installed since.
    Result<void> remove(const QString &id) const;
    Result<void> putBack(const QString &id) const;
    // The newest version: .pistislesson is a zip file, .tmx a translation memory, any other target a folder. It may not
    // be there yet, but for a file that replaces is set for.
    Result<void> exportTo(const QString &id, const QString &target, bool replaces) const;
    QStringList foldersOf(const QString &id) const; // of all versions, the newest first

private:
    QString m_folder;
};

} // namespace Pistis
