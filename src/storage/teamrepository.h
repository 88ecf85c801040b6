#pragma once

#include "core/customer.h"
#include "core/promise.h"
#include "core/request.h"
#include "core/result.h"

#include <functional>
#include <optional>

namespace Pistis {

class Database;

// A customer as the team page counts it; days count from 1970-01-01.
struct TeamCustomer
{
    QUuid id {};
    QUuid owner {};
    bool isCurrent = false;
    std::optional<bool> isInRhythm {}; // absent without a due day
    std::optional<int> firstContact {};
    std::optional<int> lost {};
    EndReason reason = EndReason::None;
};

// What the team page counts, each table in one pass. Prospects and deleted customers are left out; requests and
// promises of theirs are not.
class TeamRepository
{
public:
    explicit TeamRepository(Database &database)
        : m_database(database)
    {
    }

    Result<void> customers(const QDate &today, const std::function<void(const TeamCustomer &)> &onCustomer) const;
    Result<void> requests(const std::function<void(const Request &)> &onRequest) const; // without their texts
    Result<void> promises(const std::function<void(const Promise &)> &onPromise) const; // ours, without their words
    Result<std::optional<int>> firstVisit() const;

private:
    Database &m_database;
};

} // namespace Pistis
