#pragma once

#include "evidence/evidenceresult.h"

#include <optional>
#include <vector>

namespace Pistis {

// Under observation at t means start < t <= stop.
struct Spell
{
    int start = 0;
    int stop = 0;
    bool event = false;
};

// Sums of spells by time.
struct TenureCounts
{
    std::vector<int> atRisk {};
    std::vector<int> events {};
    std::vector<bool> stops {}; // some spell ends

    friend bool operator==(const TenureCounts &, const TenureCounts &) = default;
};

TenureCounts tenureCounts(const std::vector<Spell> &spells);

// Product-limit curve with delayed entry at every distinct stop time, Greenwood variance of log S.
class KaplanMeier
{
public:
    explicit KaplanMeier(const std::vector<Spell> &spells)
        : KaplanMeier(tenureCounts(spells))
    {
    }
    explicit KaplanMeier(const TenureCounts &counts);

    bool isEmpty() const { return m_time.empty(); }
    KmPoint at(int tenure) const; // right-continuous
    KmCurve curve(int origin = 0) const; // tenures shifted by origin
    std::optional<double> quantile(double p) const; // smallest t with S(t) <= 1 - p, mean of a flat stretch
    double mean(int tau) const; // area under S from 0 to tau
    double meanSe(int tau) const;
    std::optional<int> firstTimeBelow(int atRisk) const;

private:
    KmPoint pointAt(std::size_t place) const;

    std::vector<int> m_time {};
    std::vector<int> m_atRisk {};
    std::vector<int> m_events {};
    std::vector<double> m_surv {};
    std::vector<double> m_varLog {};
};

} // namespace Pistis
