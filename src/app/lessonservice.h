#pragma once

#include "app/packshelf.h"
#include "core/lessonevent.h"
#include "core/result.h"

#include <QFuture>
#include <QList>

namespace Pistis {

class Store;

// What a book remembers of lessons: how far its reader came, and what learners answered. A lesson is named by the
// content hash of its pack.
class LessonService
{
public:
    explicit LessonService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<void>> answer(
        const QString &pack, const QString &learner, const QString &question, const QString &chosen, bool right);
    // Also those that were given in earlier versions to questions it still asks; the oldest first.
    QFuture<Result<QList<LessonEvent>>> answers(const LoadedLesson &lesson) const;
    QFuture<Result<void>> exportAnswers(const LoadedLesson &lesson, const QString &file) const; // as CSV

private:
    Store &m_store;
};

} // namespace Pistis
