#include "core/nextstep.h"

#include <algorithm>

namespace Pistis {

QDate proposedNextContact(const CustomerSummary &summary, const QDate &today, const BusinessHours &hours)
{
    constexpr int longestClosure = 60; // days; a book that is always closed proposes the day itself
    const QDate tomorrow = today.addDays(1);
    const QDate due = summary.nextDue.isValid() ? std::max(summary.nextDue, tomorrow) : tomorrow;
    for (int later = 0; later < longestClosure; ++later) {
        if (hours.on(due.addDays(later)).isOpen())
            return due.addDays(later);
    }
    return due;
}

bool wantsNextContact(const CustomerSummary &summary, const QDate &today)
{
    const bool isPlanned = summary.planned.isValid() && summary.planned >= today;
    return summary.customer.isCurrent() && summary.nextDue.isValid() && !isPlanned;
}

} // namespace Pistis
