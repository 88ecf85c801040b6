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

// What customers of one lag do, by time and number of visits in the window. A visit enters the window of lag L on the
// L-th day after it enters that of lag 0, so all lags share one clock: u = tenure - lag. They differ only in where a
// customer's time ends, so that what happens before the end of a longer lag is counted there, for both.
struct LagCounts
{
    enum Move {
        Enters, // a visit comes to k others
        Replaces, // likewise, on the day on which another leaves
        Leaves, // a visit goes, k others stay
        Begins, // a customer comes with k visits
        moveCount
    };
    enum End { Stays, IsLost, endCount };

    static constexpr std::size_t levels = 64; // of visits in a window

    int lag = 0;
    // A row of times for each number of visits: few numbers are frequent, and their rows stay in the cache.
    std::vector<std::int32_t> moves {}; // [Move][k][u], after the end of the next longer lag
    std::vector<std::int32_t> ends {}; // [End][k][u]: customers whose last day this is, with k visits
    std::vector<std::int32_t> entries {}; // [days from the first day at risk of lag 0 to the cut], as moves

    std::size_t times() const { return entries.size(); }
    std::size_t rowOf(std::size_t kind, std::size_t visits) const { return (kind * levels + visits) * times(); }
    void setTimes(std::size_t times); // at least as many as there are

    LagCounts &operator+=(const LagCounts &other); // of as many times
    void addMoves(const LagCounts &longer); // and entries: what is counted with a longer lag

    friend bool operator==(const LagCounts &, const LagCounts &);
};

// The state of the count tables (evidence.md 7): sums over customers, so that a changed customer is taken out as it
// was and put in as it is, and nothing else is looked at.
class CountTables
{
public:
    static constexpr std::size_t levels = LagCounts::levels;
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
    class Batch;

    void reserve(int lastTime);
    void setTimes(int times);

    CountRule m_rule {};
    std::vector<LagCounts> m_lags {};
    LagCounts m_warningShift {};
    int m_losses = 0;
    int m_warnedLosses = 0;
    int m_warned = 0;
    int m_beyond = 0;
    int m_times = 0;
};

// The tables of a whole log; a large one is counted on several threads.
CountTables countTables(const EvidenceLog &log, const CountRule &rule);

} // namespace Pistis
