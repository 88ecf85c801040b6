#include "evidence/atriskrows.h"

#include <algorithm>
#include <limits>

namespace Pistis {

namespace {

    RiskEnd lossEnd(const CustomerSpan &customer, int cut)
    {
        if (!customer.lostDay || *customer.lostDay > cut)
            return { .day = cut, .event = false };
        return { .day = *customer.lostDay, .event = customer.endReason == 0 };
    }

    void appendRows(std::vector<AtRiskRow> &rows, int index, const CustomerSpan &customer, std::span<const int> days,
        const RiskEnd &end, const ExposureRule &rule)
    {
        const int reach = rule.window + rule.lag;
        int from = customer.firstContact + reach + 1;
        if (rule.logStart)
            from = std::max(from, *rule.logStart + reach);
        if (from > end.day)
            return;

        auto oldest = std::ranges::lower_bound(days, from - reach);
        auto next = std::ranges::upper_bound(days, from - 1 - rule.lag);
        int visits = int(next - oldest);
        const auto emit = [&](int last, bool event) {
            rows.push_back({ .customer = index,
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

} // namespace

std::vector<RiskEnd> lossEnds(const EvidenceLog &log, int cut)
{
    std::vector<RiskEnd> ends;
    ends.reserve(log.customers.size());
    for (const CustomerSpan &customer : log.customers)
        ends.push_back(lossEnd(customer, cut));
    return ends;
}

std::vector<RiskEnd> warningEnds(const EvidenceLog &log, int cut)
{
    std::vector<RiskEnd> ends;
    ends.reserve(log.customers.size());
    for (const CustomerSpan &customer : log.customers) {
        RiskEnd end = lossEnd(customer, cut);
        const bool competing = customer.lostDay && customer.endReason != 0;
        if (customer.firstWarning && *customer.firstWarning <= end.day && !competing)
            end = { .day = *customer.firstWarning, .event = true };
        ends.push_back(end);
    }
    return ends;
}

std::vector<AtRiskRow> atRiskRows(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule)
{
    std::vector<AtRiskRow> rows;
    rows.reserve(log.days.size() + log.customers.size());
    for (std::size_t i = 0; i < log.customers.size(); ++i)
        appendRows(rows, int(i), log.customers[i], log.visitsOf(i), ends[i], rule);
    return rows;
}

int visitsBetween(std::span<const int> days, int from, int to)
{
    return int(std::ranges::upper_bound(days, to) - std::ranges::lower_bound(days, from));
}

} // namespace Pistis
