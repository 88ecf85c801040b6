#include "core/ownerhours.h"

namespace Pistis {

BusinessHours hoursOf(const Person &person, const BusinessHours &book)
{
    BusinessHours hours = book;
    for (auto it = person.hours.cbegin(); it != person.hours.cend(); ++it)
        hours.weekdays[std::size_t(it.key() - 1)] = it.value();
    return hours;
}

QMap<int, OpenHours> ownHoursOf(const std::array<OpenHours, 7> &weekdays, const BusinessHours &book)
{
    QMap<int, OpenHours> own;
    for (std::size_t at = 0; at < weekdays.size(); ++at) {
        if (weekdays[at] != book.weekdays[at])
            own.insert(int(at) + 1, weekdays[at]);
    }
    return own;
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
