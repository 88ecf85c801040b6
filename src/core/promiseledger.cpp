#include "core/promiseledger.h"

#include <algorithm>

namespace Pistis {

std::optional<double> PromiseLedger::medianLateness() const
{
    if (lateness.isEmpty())
        return {};
    QList<int> sorted = lateness;
    std::ranges::sort(sorted);
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.at(middle) : (sorted.at(middle - 1) + sorted.at(middle)) / 2.0;
}

void PromiseLedgers::add(const Promise &promise, const QDate &today)
{
    if (promise.deleted)
        return;
    PromiseLedger &ledger = promise.by == PromisedBy::Us ? ours : theirs;
    switch (standingOf(promise, today)) {
    case PromiseStanding::NotYetDue:
    case PromiseStanding::Renegotiated:
        ++ledger.notYetDue;
        return;
    case PromiseStanding::RenegotiatedLate:
        ++ledger.movedLate;
        return;
    case PromiseStanding::Overdue:
        ++ledger.overdue;
        return;
    case PromiseStanding::Kept:
        ++ledger.onTime;
        return;
    case PromiseStanding::KeptLate:
        ++ledger.late;
        ledger.lateness.append(daysLate(promise));
        return;
    case PromiseStanding::Broken:
        ++ledger.broken;
        return;
    case PromiseStanding::Withdrawn:
        ++ledger.withdrawn;
        return;
    }
}

} // namespace Pistis
