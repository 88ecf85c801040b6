#pragma once

#include "core/ownerhours.h"

namespace Pistis {

// Counts open time by the owner: one calendar for each who has own hours, and the book's for all others.
class OwnerTime
{
public:
    explicit OwnerTime(const OwnerHours &hours = OwnerHours());

    OpenTime &of(const QUuid &owner);

private:
    OpenTime m_book;
    QHash<QUuid, OpenTime> m_own;
};

} // namespace Pistis
