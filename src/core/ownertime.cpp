#include "core/ownertime.h"

namespace Pistis {

OwnerTime::OwnerTime(const OwnerHours &hours)
    : m_book(hours.book())
{
    for (auto it = hours.own().cbegin(); it != hours.own().cend(); ++it)
        m_own.insert(it.key(), OpenTime(it.value()));
}

OpenTime &OwnerTime::of(const QUuid &owner)
{
    if (m_own.isEmpty()) // as in most books: no look-up for each request
        return m_book;
    const auto own = m_own.find(owner);
    return own == m_own.end() ? m_book : *own;
}

} // namespace Pistis
