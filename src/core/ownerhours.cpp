#include "core/ownerhours.h"

namespace Pistis {

BusinessHours hoursOf(const Person &person, const BusinessHours &book)
{
    BusinessHours hours = book;
    for (auto it = person.hours.cbegin(); it != person.hours.cend(); ++it)
        hours.weekdays[std::size_t(it.key() - 1)] = it.value();
    return hours;
}

OwnerHours::OwnerHours(const BusinessHours &book, const QList<Person> &persons)
    : m_book(book)
{
    for (const Person &person : persons) {
        if (!person.hours.isEmpty())
            m_own.insert(person.id, hoursOf(person, book));
    }
}

const BusinessHours &OwnerHours::of(const QUuid &owner) const
{
    const auto own = m_own.constFind(owner);
    return own == m_own.cend() ? m_book : *own;
}

} // namespace Pistis
