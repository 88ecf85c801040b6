#include "core/cadence.h"

namespace Pistis {

Cadence effectiveCadence(int own, int segment, int book)
{
    using enum CadenceSource;
    if (own > 0)
        return { .days = own, .source = Own };
    if (segment > 0)
        return { .days = segment, .source = Segment };
    return { .days = book > 0 ? book : defaultCadenceDays, .source = Book };
}

QDate nextDue(QDate lastHeld, QDate firstContact, int cadenceDays)
{
    const QDate from = lastHeld.isValid() ? lastHeld : firstContact;
    return from.isValid() ? from.addDays(cadenceDays) : QDate();
}

} // namespace Pistis
