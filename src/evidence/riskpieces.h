#pragma once

#include "evidence/atriskrows.h"

#include <algorithm>
#include <limits>

namespace Pistis {

// Risk time of one customer in tenure: start < t <= stop. Nothing when no day of it counts.
struct RiskSpan
{
    int start = 0;
    int stop = 0;
};

inline std::optional<RiskSpan> riskSpan(const CustomerSpan &customer, const RiskEnd &end, const ExposureRule &rule)
{
    const int reach = rule.window + rule.lag;
    int from = customer.firstContact + reach + 1;
    if (rule.logStart)
        from = std::max(from, *rule.logStart + reach);
    if (from > end.day)
        return {};
    return RiskSpan { .start = from - 1 - customer.firstContact, .stop = end.day - customer.firstContact };
}

// Calls use(row) for each run of days with an unchanged number of visits in the window, in the order of time.
template <typename Use>
void eachPiece(int index, const CustomerSpan &customer, std::span<const int> days, const RiskEnd &end,
    const ExposureRule &rule, const Use &use)
{
    const auto span = riskSpan(customer, end, rule);
    if (!span)
        return;
    const int reach = rule.window + rule.lag;
    int from = customer.firstContact + span->start + 1;
    auto oldest = std::ranges::lower_bound(days, from - reach);
    auto next = std::ranges::upper_bound(days, from - 1 - rule.lag);
    int visits = int(next - oldest);
    const auto emit = [&](int last, bool event) {
        use(AtRiskRow { .customer = index,
            .start = from - 1 - customer.firstContact,
            .stop = last - customer.firstContact,
            .visits = visits,
            .event = event });
    };
    constexpr int never = std::numeric_limits<int>::max();
    while (true) {
        const int enters = next == days.end() ? never : *next + rule.lag + 1;
        const int leaves = oldest == next ? never : *oldest + reach + 1;
        const int change = std::min(enters, leaves);
        if (change > end.day)
            break;
        next += enters == change;
        oldest += leaves == change;
        if (enters == leaves)
            continue;
        emit(change - 1, false);
        from = change;
        visits = int(next - oldest);
    }
    emit(end.day, end.event);
}

// The rows of all customers, made when they are looked at and never kept: those of one customer together, in the order
// of the log.
class RiskPieces
{
public:
    RiskPieces(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule)
        : m_log(log)
        , m_ends(ends)
        , m_rule(rule)
    {
    }

    template <typename Use> void each(const Use &use) const
    {
        for (std::size_t i = 0; i < m_log.customers.size() && !m_rule.stop.stop_requested(); ++i)
            eachPiece(int(i), m_log.customers[i], m_log.visitsOf(i), m_ends[i], m_rule, use);
    }

private:
    const EvidenceLog &m_log;
    const std::vector<RiskEnd> &m_ends;
    ExposureRule m_rule;
};

} // namespace Pistis
