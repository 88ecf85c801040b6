#pragma once

#include "evidence/evidencelog.h"

#include <algorithm>
#include <optional>
#include <stop_token>
#include <vector>

namespace Pistis {

// At risk at tenure t means start < t <= stop (tenure in days since the first contact).
struct AtRiskRow
{
    int customer = 0; // index into the log
    int start = 0;
    int stop = 0;
    int visits = 0; // visit days in the exposure window, constant over the row
    bool event = false; // lost at stop

    friend bool operator==(const AtRiskRow &, const AtRiskRow &) = default;
};

// Last day of a customer's risk time, never after the cut.
struct RiskEnd
{
    int day = 0;
    bool event = false;
};

// A day d sees the visits in [d - window - lag, d - 1 - lag].
struct ExposureRule
{
    int window = 90;
    int lag = 0;
    std::optional<int> logStart {};
    std::stop_token stop {}; // once stopped, no further customer is looked at
};

inline RiskEnd lossEnd(const CustomerSpan &customer, int cut)
{
    const int last = std::min(cut, customer.lastDay.value_or(cut));
    if (!customer.lostDay || *customer.lostDay > last)
        return { .day = last, .event = false };
    return { .day = *customer.lostDay, .event = customer.endReason == 0 };
}

// Where the customer's first warning counts: not after the end, and not before a competing one.
std::optional<RiskEnd> warningEnd(const CustomerSpan &customer, int cut);

std::vector<RiskEnd> lossEnds(const EvidenceLog &log, int cut);
std::vector<RiskEnd> warningEnds(const EvidenceLog &log, int cut);

// Rows of one customer stand together, in the order of the log.
std::vector<AtRiskRow> atRiskRows(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule);

// Visit days in [from, to].
int visitsBetween(std::span<const int> days, int from, int to);

} // namespace Pistis
