#pragma once

#include "evidence/evidenceparameters.h"
#include "evidence/quarter.h"
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
    int segment = 0; // 0 where segments are not told apart
    int quarter = 0; // Quarter::number; 0 where quarters are not told apart
};

// Customers are at risk a window later than without the pace, and rows end also where the tenure is a multiple of 30.
// Where quarters are told apart a row ends with its quarter, too; what follows it keeps the pace, so that strata change
// who is compared and nothing else. Like RiskPieces, rows are made when they are looked at.
class OwnPaceRows
{
public:
    using Strata = EvidenceParameters::Strata;

    OwnPaceRows(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule,
        const Strata &strata = {}, bool plainDays = false);

    std::size_t size() const { return m_size; }
    const std::stop_token &stop() const { return m_rule.stop; } // once stopped, no more rows are seen
    int events() const { return m_events; }
    double alpha() const { return m_alpha; } // of the gamma prior of the daily pace, by moments
    double beta() const { return m_beta; } // days

    template <typename Use> void each(const Use &use) const
    {
        for (std::size_t customer = 0; customer < m_log.customers.size(); ++customer)
            eachOf(customer, use);
    }

    template <typename Use> void eachOf(std::size_t customer, const Use &use) const
    {
        if (m_rule.stop.stop_requested())
            return;
        const CustomerSpan &span = m_log.customers[customer];
        const auto visits = m_log.visitsOf(customer);
        const auto first = std::ranges::upper_bound(visits, knownFrom(span));
        Walk walk { .first = first, .next = first, .end = visits.end() };
        eachPiece(int(customer), span, visits, m_ends[customer], m_rule,
            [&](const AtRiskRow &piece) { eachRow(piece, span, walk, use); });
    }

    std::size_t customers() const { return m_log.customers.size(); }
    int segmentOf(std::size_t customer) const { return m_strata.segment ? m_log.customers[customer].segment : 0; }

private:
    static constexpr int splitEvery = 30; // days of tenure

    // Days before the start of the log are not known.
    int knownFrom(const CustomerSpan &customer) const
    {
        return m_rule.logStart ? std::max(customer.firstContact, *m_rule.logStart - 1) : customer.firstContact;
    }

    // Where the rows of one customer, which come in the order of time, have got to.
    struct Walk
    {
        using Visit = std::span<const int>::iterator;

        Visit first {}; // visit after the day from which all is known
        Visit next {}; // visit after the day before the window
        Visit end {};
        Quarter quarter { .lastDay = std::numeric_limits<int>::min() };
    };

    template <typename Use>
    void eachRow(const AtRiskRow &piece, const CustomerSpan &customer, Walk &walk, const Use &use) const
    {
        const int origin = knownFrom(customer);
        const int reach = m_rule.window + m_rule.lag;
        const int earliest = origin + m_rule.window + reach - customer.firstContact;
        PacedRow paced { .row = piece, .segment = segmentOf(std::size_t(piece.customer)) };
        AtRiskRow &row = paced.row;
        for (row.start = std::max(piece.start, earliest); row.start < piece.stop; row.start = row.stop) {
            row.stop = std::min(piece.stop, (row.start / splitEvery + 1) * splitEvery);
            row.event = piece.event && row.stop == piece.stop;
            const int past = customer.firstContact + row.start - reach;
            while (walk.next != walk.end && *walk.next <= past)
                ++walk.next;
            paced.known = past - origin;
            paced.visits = int(walk.next - walk.first);
            paced.pace = m_rule.window * (m_alpha + paced.visits) / (m_beta + paced.known);
            if (m_strata.quarter)
                eachQuarter(paced, customer.firstContact, walk.quarter, use);
            else
                use(static_cast<const PacedRow &>(paced));
        }
    }

    template <typename Use>
    void eachQuarter(const PacedRow &whole, int firstContact, Quarter &quarter, const Use &use) const
    {
        PacedRow part = whole;
        for (part.row.start = whole.row.start; part.row.start < whole.row.stop; part.row.start = part.row.stop) {
            const int day = firstContact + part.row.start + 1;
            if (day > quarter.lastDay)
                quarter = quarterOf(day, m_plainDays);
            part.row.stop = std::min(whole.row.stop, quarter.lastDay - firstContact);
            part.row.event = whole.row.event && part.row.stop == whole.row.stop;
            part.quarter = quarter.number;
            use(static_cast<const PacedRow &>(part));
        }
    }

    const EvidenceLog &m_log;
    const std::vector<RiskEnd> &m_ends;
    ExposureRule m_rule;
    Strata m_strata;
    bool m_plainDays;
    std::size_t m_size = 0;
    int m_events = 0;
    double m_alpha = 0;
    double m_beta = 0;
};

} // namespace Pistis
