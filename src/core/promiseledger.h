#pragma once

#include "core/promise.h"

#include <QList>

#include <optional>

namespace Pistis {

// How the promises of one side were kept.
struct PromiseLedger
{
    int onTime = 0;
    int late = 0; // kept, but late
    int movedLate = 0; // still open, with a new day that was agreed after the old one had passed
    int overdue = 0;
    int broken = 0;
    int notYetDue = 0; // these and the next do not count
    int withdrawn = 0;
    QList<int> lateness {}; // days, of those kept late

    int counted() const { return onTime + late + movedLate + overdue + broken; }
    std::optional<double> medianLateness() const;

    friend bool operator==(const PromiseLedger &, const PromiseLedger &) = default;
};

// Ours and the customers' own, counted apart.
struct PromiseLedgers
{
    PromiseLedger ours {};
    PromiseLedger theirs {};

    void add(const Promise &promise, const QDate &today);

    friend bool operator==(const PromiseLedgers &, const PromiseLedgers &) = default;
};

} // namespace Pistis
