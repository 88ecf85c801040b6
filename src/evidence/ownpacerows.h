#pragma once

#include "evidence/riskpieces.h"

namespace Pistis {

// A row with the customer's usual pace as known before the window: visits per window, drawn towards the mean of all
// customers the shorter the history is (evidence.md 3.2).
struct PacedRow
{
    AtRiskRow row {};
    int known = 0; // days from the first contact to the day before the window
    int visits = 0; // in these days
    double pace = 0;
};

// Customers are at risk a window later than without the pace, and rows end also where the tenure is a multiple of 30.
// Like RiskPieces, rows are made when they are looked at.
class OwnPaceRows
{
public:
    OwnPaceRows(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule);

    std::size_t size() const { return m_size; }
    int events() const { return m_events; }
    double alpha() const { return m_alpha; } // of the gamma prior of the daily pace, by moments
    double beta() const { return m_beta; } // days

    template <typename Use> void each(const Use &use) const
    {
        m_pieces.each([&](const AtRiskRow &piece) { eachRow(piece, use); });
    }

private:
    static constexpr int splitEvery = 30; // days of tenure

    // Days before the start of the log are not known.
    int knownFrom(const CustomerSpan &customer) const
    {
        return m_rule.logStart ? std::max(customer.firstContact, *m_rule.logStart - 1) : customer.firstContact;
    }

    template <typename Use> void eachRow(const AtRiskRow &piece, const Use &use) const
    {
        const auto place = std::size_t(piece.customer);
        const CustomerSpan &customer = m_log.customers[place];
        const int origin = knownFrom(customer);
        const int reach = m_rule.window + m_rule.lag;
        const int earliest = origin + m_rule.window + reach - customer.firstContact;
        PacedRow paced { .row = piece };
        AtRiskRow &row = paced.row;
        for (row.start = std::max(piece.start, earliest); row.start < piece.stop; row.start = row.stop) {
            row.stop = std::min(piece.stop, (row.start / splitEvery + 1) * splitEvery);
            row.event = piece.event && row.stop == piece.stop;
            const int past = customer.firstContact + row.start - reach;
            paced.known = past - origin;
            paced.visits = visitsBetween(m_log.visitsOf(place), origin + 1, past);
            paced.pace = m_rule.window * (m_alpha + paced.visits) / (m_beta + paced.known);
            use(static_cast<const PacedRow &>(paced));
        }
    }

    const EvidenceLog &m_log;
    ExposureRule m_rule;
    RiskPieces m_pieces;
    std::size_t m_size = 0;
    int m_events = 0;
    double m_alpha = 0;
    double m_beta = 0;
};

} // namespace Pistis
