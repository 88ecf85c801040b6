#include "core/nextstep.h"

#include <algorithm>

namespace Pistis {

namespace {

    QDate proposedDay(const QDate &due, const BusinessHours &hours, const QDate &today)
    {
        constexpr int longestClosure = 60; // days; a book that is always closed proposes the day itself
        const QDate tomorrow = today.addDays(1);
        const QDate first = due.isValid() ? std::max(due, tomorrow) : tomorrow;
        for (int later = 0; later < longestClosure; ++later) {
            if (hours.on(first.addDays(later)).isOpen())
                return first.addDays(later);
        }
        return first;
    }

} // namespace

NextContact nextContactOf(const CustomerSummary &summary, const BusinessHours &hours, const QDate &today)
{
    const bool isPlanned = summary.planned.isValid() && summary.planned >= today;
    return { .summary = summary,
        .day = proposedDay(summary.nextDue, hours, today),
        .isWanted = summary.customer.isCurrent() && summary.nextDue.isValid() && !isPlanned };
}

} // namespace Pistis
