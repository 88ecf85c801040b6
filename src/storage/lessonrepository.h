#pragma once

#include "core/lessonevent.h"
#include "core/result.h"

#include <QList>

namespace Pistis {

class Database;

class LessonRepository
{
public:
    explicit LessonRepository(Database &database)
        : m_database(database)
    {
    }

    // Events of one kind in a lesson pack, oldest first.
    Result<QList<LessonEvent>> ofPack(const QString &pack, const QString &event) const;

private:
    Database &m_database;
};

} // namespace Pistis
