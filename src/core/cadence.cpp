#include "core/cadence.h"

#include <algorithm>

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

int effectiveLimit(const Cadence &cadence, int own, int segment, int book)
{
    // A limit of a farther level was set for another rhythm.
    int limit = own;
    if (limit <= 0 && cadence.source != CadenceSource::Own)
        limit = segment;
    if (limit <= 0 && cadence.source == CadenceSource::Book)
        limit = book;
    return limit > 0 ? std::max(limit, cadence.days) : 2 * cadence.days;
}

QDate nextDue(QDate lastHeld, QDate firstContact, int cadenceDays)
{
    const QDate from = lastHeld.isValid() ? lastHeld : firstContact;
    return from.isValid() ? from.addDays(cadenceDays) : QDate();
}

} // namespace Pistis
