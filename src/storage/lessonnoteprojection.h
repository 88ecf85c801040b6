#pragma once

#include "core/lessonnote.h"
#include "core/result.h"

namespace Pistis {

class Aliases;
class Database;

// The part of the projections that holds notes on lessons. Used by Projections alone.
class LessonNoteProjection
{
public:
    LessonNoteProjection(Database &database, Aliases &aliases)
        : m_database(database)
        , m_aliases(aliases)
    {
    }

    Result<void> put(const LessonNote &note);

private:
    Database &m_database;
    Aliases &m_aliases;
};

} // namespace Pistis
