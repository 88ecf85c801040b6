#pragma once

#include "core/lessonnote.h"
#include "core/result.h"

#include <QList>

namespace Pistis {

class Database;

// Notes on lessons that are not deleted.
class LessonNoteRepository
{
public:
    explicit LessonNoteRepository(Database &database)
        : m_database(database)
    {
    }

    Result<LessonNote> one(const QUuid &id) const; // also a deleted one
    Result<QList<LessonNote>> ofLesson(const QString &lesson) const; // the oldest first; of all versions
    Result<QList<LessonNote>> ofCustomer(const QUuid &customer) const; // the newest first
    // The newest first; those whose words, or whose sentence, hold the text in whatever case and accents.
    Result<QList<LessonNote>> containing(const QString &text) const;

private:
    Database &m_database;
};

} // namespace Pistis
