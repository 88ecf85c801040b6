#pragma once

#include "core/lessonnote.h"
#include "lessons/lesson.h"

#include <QFuture>

namespace Pistis {

class Store;

// A note where it stands in the version that is read.
struct PlacedNote
{
    LessonNote note {}; // its place is of this version
    qsizetype link = -1;

    friend bool operator==(const PlacedNote &, const PlacedNote &) = default;
};

struct LessonNotes
{
    QList<PlacedNote> placed {}; // in the order of the text, then of time
    QList<LessonNote> lost {}; // the sentences that they are on are no longer in the lesson

    friend bool operator==(const LessonNotes &, const LessonNotes &) = default;
};

// Notes, questions, practice ideas and bookmarks that readers put into lessons.
class LessonNoteService
{
public:
    explicit LessonNoteService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<QUuid>> add(const LessonNote &note);
    QFuture<Result<void>> change(const LessonNote &before, const LessonNote &after);
    QFuture<Result<void>> remove(const QUuid &id);

    // All of a lesson, made in whatever version of it; older: versions that are still there.
    QFuture<Result<LessonNotes>> ofLesson(const Lesson &lesson, const QList<Lesson> &older = {}) const;
    QFuture<Result<QList<LessonNote>>> ofCustomer(const QUuid &customer) const; // the newest first
    // The newest first; empty text: all.
    QFuture<Result<QList<LessonNote>>> containing(const QString &text) const;

private:
    Store &m_store;
};

} // namespace Pistis
