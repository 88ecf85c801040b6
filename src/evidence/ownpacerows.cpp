#include "evidence/ownpacerows.h"

namespace Pistis {

namespace {

    // Sums over customers of one record each.
    struct Moments
    {
        double visits = 0;
        double known = 0;
        double inverse = 0; // of 1 / known
        double meanRate = 0;
        double squares = 0; // about the mean
        int customers = 0;

        void add(const PacedRow &row)
        {
            const double rate = double(row.visits) / row.known;
            visits += row.visits;
            known += row.known;
            inverse += 1.0 / row.known;
            ++customers;
            const double off = rate - meanRate;
            meanRate += off / customers;
            squares += off * (rate - meanRate);
        }
    };

} // namespace

OwnPaceRows::OwnPaceRows(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule,
    const Strata &strata, bool plainDays)
    : m_log(log)
    , m_ends(ends)
    , m_rule(rule)
    , m_strata(strata)
    , m_plainDays(plainDays)
{
    constexpr double leastVariance = 1e-9;
    Moments moments;
    PacedRow last;
    each([&](const PacedRow &row) {
        // The last record of a customer is the one that knows most.
        if (m_size > 0 && row.row.customer != last.row.customer)
            moments.add(last);
        last = row;
        ++m_size;
        m_events += row.row.event;
    });
    if (m_size > 0)
        moments.add(last);
    if (moments.customers < 2 || moments.visits <= 0)
        return;
    const double mean = moments.visits / moments.known;
    const double sampling = mean * moments.inverse / moments.customers;
    const double variance = std::max(leastVariance, moments.squares / (moments.customers - 1) - sampling);
    m_alpha = mean * mean / variance;
    m_beta = mean / variance;
}

} // namespace Pistis
