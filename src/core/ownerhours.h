#pragma once

#include "core/party.h"

namespace Pistis {

// The book's hours with the weekdays on which this person has own ones; the holidays stay those of the book.
BusinessHours hoursOf(const Person &person, const BusinessHours &book);

// Own ones by weekday: only those that differ from the book's, so that all others follow it when it changes.
QMap<int, OpenHours> ownHoursOf(const std::array<OpenHours, 7> &weekdays, const BusinessHours &book);

// In which hours the time of a customer counts, by the owner.
class OwnerHours
{
public:
    explicit OwnerHours(const BusinessHours &book = {}, const QList<Person> &persons = {});

    const BusinessHours &of(const QUuid &owner) const;
    const BusinessHours &book() const { return m_book; }
    const QHash<QUuid, BusinessHours> &own() const { return m_own; } // of those who have some

private:
    BusinessHours m_book;
    QHash<QUuid, BusinessHours> m_own;
};

} // namespace Pistis
