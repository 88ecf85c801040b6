#pragma once

#include "core/ownerhours.h"
#include "core/result.h"

#include <QHash>
#include <QList>

namespace Pistis {

class Database;

// Persons, segments and the settings of the book.
class PartyRepository
{
public:
    explicit PartyRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Person>> persons() const;
    Result<QList<Segment>> segments() const;
    Result<QHash<QUuid, int>> segmentSizes() const; // customers of each segment that has any
    Result<BookSettings> settings() const;
    Result<OwnerHours> ownerHours() const;

private:
    Database &m_database;
};

} // namespace Pistis
