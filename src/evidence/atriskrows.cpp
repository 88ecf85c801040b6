#include "evidence/atriskrows.h"

#include "evidence/riskpieces.h"

#include <algorithm>

namespace Pistis {

std::optional<RiskEnd> warningEnd(const CustomerSpan &customer, int cut)
{
    const bool competing = customer.lostDay && customer.endReason != 0;
    if (competing || !customer.firstWarning || *customer.firstWarning > lossEnd(customer, cut).day)
        return {};
    return RiskEnd { .day = *customer.firstWarning, .event = true };
}

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
    for (const CustomerSpan &customer : log.customers)
        ends.push_back(warningEnd(customer, cut).value_or(lossEnd(customer, cut)));
    return ends;
}

std::vector<AtRiskRow> atRiskRows(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule)
{
    std::vector<AtRiskRow> rows;
    rows.reserve(log.days.size() + log.customers.size());
    RiskPieces(log, ends, rule).each([&](const AtRiskRow &row) { rows.push_back(row); });
    return rows;
}

int visitsBetween(std::span<const int> days, int from, int to)
{
    return int(std::ranges::upper_bound(days, to) - std::ranges::lower_bound(days, from));
}

} // namespace Pistis
