#include "evidence/ownpacerows.h"

#include <algorithm>

namespace Pistis {

namespace {

    constexpr int splitEvery = 30; // days of tenure

    // Days before the start of the log are not known.
    int knownFrom(const CustomerSpan &customer, const ExposureRule &rule)
    {
        return rule.logStart ? std::max(customer.firstContact, *rule.logStart - 1) : customer.firstContact;
    }

    void appendRows(std::vector<PacedRow> &rows, const CustomerSpan &customer, std::span<const int> days,
        const ExposureRule &rule, const AtRiskRow &piece)
    {
        const int origin = knownFrom(customer, rule);
        const int reach = rule.window + rule.lag;
        const int earliest = origin + rule.window + reach - customer.firstContact;
        AtRiskRow row = piece;
        for (row.start = std::max(piece.start, earliest); row.start < piece.stop; row.start = row.stop) {
            row.stop = std::min(piece.stop, (row.start / splitEvery + 1) * splitEvery);
            row.event = piece.event && row.stop == piece.stop;
            const int past = customer.firstContact + row.start - reach;
            rows.push_back({ .row = row, .known = past - origin, .visits = visitsBetween(days, origin + 1, past) });
        }
    }

    // Moments of the last record of each customer: the one that knows most.
    void setPrior(OwnPaceRows &paced)
    {
        constexpr double leastVariance = 1e-9;
        double visits = 0;
        double known = 0;
        double inverse = 0;
        double sum = 0;
        double squares = 0;
        int customers = 0;
        const std::vector<PacedRow> &rows = paced.rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i + 1 < rows.size() && rows[i + 1].row.customer == rows[i].row.customer)
                continue;
            const double rate = double(rows[i].visits) / rows[i].known;
            visits += rows[i].visits;
            known += rows[i].known;
            inverse += 1.0 / rows[i].known;
            ++customers;
            const double off = rate - sum;
            sum += off / customers;
            squares += off * (rate - sum);
        }
        if (customers < 2 || visits <= 0)
            return;
        const double mean = visits / known;
        const double variance = std::max(leastVariance, squares / (customers - 1) - mean * inverse / customers);
        paced.alpha = mean * mean / variance;
        paced.beta = mean / variance;
    }

} // namespace

OwnPaceRows ownPaceRows(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule)
{
    OwnPaceRows paced;
    RiskPieces(log, ends, rule).each([&](const AtRiskRow &piece) {
        const auto customer = std::size_t(piece.customer);
        appendRows(paced.rows, log.customers[customer], log.visitsOf(customer), rule, piece);
    });
    setPrior(paced);
    for (PacedRow &row : paced.rows)
        row.pace = rule.window * (paced.alpha + row.visits) / (paced.beta + row.known);
    return paced;
}

} // namespace Pistis
