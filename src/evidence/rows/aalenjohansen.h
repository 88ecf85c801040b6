#pragma once

#include "evidence/rows/timescale.h"

#include <limits>
#include <vector>

namespace Pistis {

// A stretch of observation that may end in one of several ways: at risk at t means entry < t <= exit.
struct CompetingSpell
{
    double entry = -std::numeric_limits<double>::infinity();
    double exit = 0;
    int cause = 0; // 0: censored, otherwise 1 .. causes
    double weight = 1; // positive
    int subject = -1; // 0 .. ; spells of one subject are one record of the standard error; -1: its own
};

// Probability of being in each state at a time: [0] still there, [c] gone by cause c. They add up to 1.
struct StateProbabilities
{
    double time = 0;
    double atRisk = 0; // weighted, at the first exit time >= time
    std::vector<double> probability {};
    std::vector<double> stdErr {};
};

// Aalen-Johansen estimator of competing risks: product-limit increments S(t-) e_c / n per cause. The standard error is
// the infinitesimal jackknife: the root of the sum over subjects of (weight x derivative by the weight) squared.
class AalenJohansen
{
public:
    AalenJohansen(std::vector<CompetingSpell> spells, int causes);

    // Exit times at which somebody is lost to some cause, ascending.
    std::vector<double> eventTimes() const;
    StateProbabilities at(double time) const; // right-continuous; a pass over the spells

private:
    void countUp();
    void sumUp();
    void addInfluence(std::vector<double> &influence, std::size_t place, std::size_t upTo) const;
    std::vector<double> standardErrors(std::size_t upTo) const;
    double &at(std::vector<double> &table, std::size_t time, std::size_t cause) const;
    double at(const std::vector<double> &table, std::size_t time, std::size_t cause) const;

    std::vector<CompetingSpell> m_spells;
    std::size_t m_causes;
    TimeScale m_exits;
    std::vector<std::uint32_t> m_entryPlace {}; // exit times <= entry, by spell
    std::vector<std::uint32_t> m_exitPlace {}; // exit times <= exit
    std::vector<double> m_atRisk {};
    std::vector<double> m_lost {}; // times x (causes + 1); [0] to any cause
    // Prefix sums: entry k is the value after the first k exit times.
    std::vector<double> m_state {}; // (times + 1) x (causes + 1)
    std::vector<double> m_leaving {}; // sum of h / (n - e)
    std::vector<double> m_drift {}; // (times + 1) x (causes + 1)
};

} // namespace Pistis
