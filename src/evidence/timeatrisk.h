#pragma once

#include "evidence/atriskrows.h"
#include "evidence/counttables.h"

namespace Pistis {

// When a customer is at risk, on the clock of lag 0 (tenure in days).
struct TimeAtRisk
{
    TimeAtRisk(const CustomerSpan &customer, const CountRule &rule, const RiskEnd &end)
        : first(rule.window + 1)
        , last(end.day - customer.firstContact)
        , isLost(end.event)
    {
        if (rule.logStart)
            first = std::max(first, *rule.logStart + rule.window - customer.firstContact);
        toCut = rule.cut - customer.firstContact - first;
    }

    bool isEmpty() const { return last < first; }

    int first = 0;
    int last = 0;
    int toCut = 0; // days from the first
    bool isLost = false; // on the last day
};

} // namespace Pistis
