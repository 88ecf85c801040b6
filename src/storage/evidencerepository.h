#pragma once

#include "core/customer.h"
#include "core/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace Pistis {

class Database;

// One relationship as the evidence engine wants it; days count from 1970-01-01.
struct Relationship
{
    QUuid customer {};
    QUuid owner {};
    QUuid segment {};
    int firstContact = 0;
    std::optional<int> lost {};
    std::optional<int> firstWarning {};
    EndReason reason = EndReason::None;
    std::vector<int> visits {}; // days of held visits, as stored
};

class EvidenceRepository
{
public:
    explicit EvidenceRepository(Database &database)
        : m_database(database)
    {
    }

    // Every customer with a first contact, prospects and deleted ones left out, in the order of their ids. A null id
    // does not narrow.
    Result<void> relationships(
        const QUuid &owner, const QUuid &segment, const std::function<void(Relationship &&)> &onRelationship) const;

private:
    Database &m_database;
};

} // namespace Pistis
