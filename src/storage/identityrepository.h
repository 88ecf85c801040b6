#pragma once

#include "core/identities.h"
#include "core/result.h"

namespace Pistis {

class Database;

// Finds all customers at once that the lines of a file may mean; those that were merged under the name of the kept one.
class IdentityRepository
{
public:
    explicit IdentityRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Identities> identities(const QList<IdentityTraits> &file) const;

private:
    Database &m_database;
};

} // namespace Pistis
