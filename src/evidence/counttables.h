#pragma once

#include "evidence/atriskrows.h"

#include <cstdint>
#include <span>
#include <vector>

namespace Pistis {

// What the tables of one log have in common. Nothing of it may change without counting all customers again.
struct CountRule
{
    int cut = 0;
    int window = 90;
    std::optional<int> logStart {};
    std::vector<int> lags { 0, 30, 60, 90 }; // kept ascending and distinct, and 0 among them

    friend bool operator==(const CountRule &, const CountRule &) = default;
};

// Changes of the numbers at risk and lost, by time and number of visits in the window. A visit enters the window of
// lag L on the L-th day after it enters that of lag 0, so all lags share one clock: u = tenure - lag. They differ only
// in where a customer's time ends.
struct LagCounts
{
    int lag = 0;
    int customers = 0; // ever at risk
    std::vector<std::int32_t>
        crossings {}; // [u][k]: up from k to k + 1 less down, after the end of the next longer lag
    std::vector<std::int32_t> changes {}; // [u]: days on which a number of visits changed, likewise
    std::vector<std::int32_t> bounds {}; // [u][k]: customers who begin less those who ended the day before
    std::vector<std::int32_t> losses {}; // [u][k]
    std::vector<std::int32_t> stops {}; // [u]: customers whose time ends
    std::vector<std::int32_t> entries {}; // [cut - day]: customers by their first day at risk

    friend bool operator==(const LagCounts &, const LagCounts &);
};

// The state of the count tables (evidence.md 7): sums over customers, so that a changed customer is taken out as it
// was and put in as it is, and nothing else is looked at.
class CountTables
{
public:
    static constexpr int levels = 64;
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

    void add(const CustomerSpan &customer, std::span<const int> days);
    void remove(const CustomerSpan &customer, std::span<const int> days);

    // Adds the sums of other customers, counted by the same rule.
    CountTables &operator+=(const CountTables &other);

    friend bool operator==(const CountTables &, const CountTables &);

    friend std::vector<std::uint8_t> bytesOf(const CountTables &tables);
    friend std::optional<CountTables> countTablesFrom(std::span<const std::uint8_t> bytes);

    friend CountTables countTables(const EvidenceLog &log, const CountRule &rule);

private:
    struct Scratch;

    void count(const CustomerSpan &customer, std::span<const int> days, int sign, Scratch &scratch);
    void reserve(int lastTime);

    CountRule m_rule {};
    std::vector<LagCounts> m_lags {};
    LagCounts m_warningShift {};
    int m_losses = 0;
    int m_warnedLosses = 0;
    int m_warned = 0;
    int m_beyond = 0;
    int m_times = 0;
    std::vector<std::uint16_t> m_lagAt {}; // by days before the end: the longest lag that sees a change then
};

// The tables of a whole log; a large one is counted on several threads.
CountTables countTables(const EvidenceLog &log, const CountRule &rule);

} // namespace Pistis
