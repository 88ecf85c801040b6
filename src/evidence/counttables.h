#pragma once

#include "evidence/evidencelog.h"
#include "evidence/lagcounts.h"

#include <optional>
#include <span>

namespace Pistis {

class OwnVisits;
struct TimeAtRisk;

// What the tables of one log have in common. Nothing of it may change without counting all customers again.
struct CountRule
{
    int cut = 0;
    int window = 90;
    std::optional<int> logStart {};
    std::vector<int> lags { 0, 30, 60, 90 }; // kept ascending and distinct, and 0 among them

    friend bool operator==(const CountRule &, const CountRule &) = default;
};

// The state of the count tables (evidence.md 7): sums over customers, so that a changed customer is taken out as it
// was and put in as it is, and nothing else is looked at.
class CountTables
{
public:
    static constexpr int longest = 1 << 14; // days of tenure

    CountTables() = default;
    explicit CountTables(CountRule rule);

    const CountRule &rule() const { return m_rule; }
    const std::vector<LagCounts> &lags() const { return m_lags; } // longest first
    const LagCounts &warningShift() const { return m_warningShift; } // lag 0: warning-dated less loss-dated
    int losses() const { return m_losses; }
    int warnedLosses() const { return m_warnedLosses; }
    int warned() const { return m_warned; }

    // False when some customer has more visits in a window, or a longer tenure, than a table holds: the tables lack
    // that customer, and the analysis has to go by rows.
    bool isComplete() const { return m_beyond == 0; }

    void add(const CustomerSpan &customer, std::span<const int> days) { count(customer, days, 1); }
    void remove(const CustomerSpan &customer, std::span<const int> days) { count(customer, days, -1); }

    // Adds the sums of other customers, counted by the same rule.
    CountTables &operator+=(const CountTables &other);

    friend bool operator==(const CountTables &, const CountTables &);

    friend std::vector<std::uint8_t> bytesOf(const CountTables &tables);
    friend std::optional<CountTables> countTablesFrom(std::span<const std::uint8_t> bytes);

    friend CountTables countTables(const EvidenceLog &log, const CountRule &rule, std::size_t threads);

private:
    class Batch;

    void count(const CustomerSpan &customer, std::span<const int> days, int sign);
    void countShift(const TimeAtRisk &atRisk, const OwnVisits &visits, int sign);
    void reserve(int lastTime, int mostVisits);

    CountRule m_rule {};
    std::vector<LagCounts> m_lags {};
    LagCounts m_warningShift {}; // empty as long as nobody has a warning
    int m_losses = 0;
    int m_warnedLosses = 0;
    int m_warned = 0;
    int m_beyond = 0;
};

// The tables of a whole log; 0: on as many threads as are worth it.
CountTables countTables(const EvidenceLog &log, const CountRule &rule, std::size_t threads = 0);

} // namespace Pistis
