#include "core/nextstep.h"

#include <algorithm>

namespace Pistis {

QDate proposedNextContact(const CustomerSummary &summary, const QDate &today)
{
    const QDate tomorrow = today.addDays(1);
    return summary.nextDue.isValid() ? std::max(summary.nextDue, tomorrow) : tomorrow;
}

bool wantsNextContact(const CustomerSummary &summary, const QDate &today)
{
    const bool planned = summary.step.cause == AgendaCause::PlannedVisit && summary.step.day >= today;
    return summary.customer.isCurrent() && summary.nextDue.isValid() && !planned;
}

} // namespace Pistis
