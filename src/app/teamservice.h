#pragma once

#include "app/teamnumbers.h"
#include "core/result.h"

#include <QFuture>

namespace Pistis {

class Store;

// Who follows up: numbers of the whole book and of each person in it.
class TeamService
{
public:
    explicit TeamService(Store &store)
        : m_store(store)
    {
    }

    QFuture<Result<TeamNumbers>> numbers() const;

private:
    Store &m_store;
};

} // namespace Pistis
