#include "evidence/kaplanmeier.h"

#include "evidence/tails.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pistis {

TenureCounts tenureCounts(const std::vector<Spell> &spells)
{
    int longest = 0;
    for (const Spell &spell : spells)
        longest = std::max(longest, spell.stop);
    const auto size = std::size_t(longest) + 2;
    TenureCounts counts {
        .atRisk = std::vector<int>(size), .events = std::vector<int>(size), .stops = std::vector<bool>(size)
    };
    for (const Spell &spell : spells) {
        ++counts.atRisk[std::size_t(spell.start) + 1];
        --counts.atRisk[std::size_t(spell.stop) + 1];
        counts.events[std::size_t(spell.stop)] += spell.event;
        counts.stops[std::size_t(spell.stop)] = true;
    }
    std::partial_sum(counts.atRisk.begin(), counts.atRisk.end(), counts.atRisk.begin());
    return counts;
}

KaplanMeier::KaplanMeier(const TenureCounts &counts)
{
    double surv = 1;
    double varLog = 0;
    for (std::size_t t = 0; t < counts.stops.size(); ++t) {
        if (!counts.stops[t])
            continue;
        const double n = counts.atRisk[t];
        const double e = counts.events[t];
        surv *= 1 - e / n;
        if (e > 0 && n > e)
            varLog += e / (n * (n - e));
        m_time.push_back(int(t));
        m_atRisk.push_back(counts.atRisk[t]);
        m_events.push_back(counts.events[t]);
        m_surv.push_back(surv);
        m_varLog.push_back(varLog);
    }
}

KmPoint KaplanMeier::pointAt(std::size_t place) const
{
    KmPoint point { .tenure = m_time[place], .atRisk = m_atRisk[place], .surv = m_surv[place] };
    const double surv = m_surv[place];
    if (surv <= 0)
        return point;
    const double seLog = std::sqrt(m_varLog[place]);
    point.stdErr = surv * seLog;
    if (surv < 1) {
        const double theta = normal95 * seLog / std::abs(std::log(surv));
        point.lower = std::pow(surv, std::exp(theta));
        point.upper = std::pow(surv, std::exp(-theta));
    }
    return point;
}

KmPoint KaplanMeier::at(int tenure) const
{
    if (isEmpty())
        return { .tenure = tenure };
    const auto after = std::size_t(std::ranges::upper_bound(m_time, tenure) - m_time.begin());
    KmPoint point { .tenure = tenure, .surv = 1, .stdErr = 0, .lower = 1, .upper = 1 };
    if (after > 0)
        point = pointAt(after - 1);
    point.tenure = tenure;
    const auto here = std::size_t(std::ranges::lower_bound(m_time, tenure) - m_time.begin());
    point.atRisk = here < m_time.size() ? m_atRisk[here] : 0;
    return point;
}

KmCurve KaplanMeier::curve(int origin) const
{
    KmCurve curve { .tenure = m_time, .atRisk = m_atRisk, .events = m_events, .surv = m_surv };
    for (int &tenure : curve.tenure)
        tenure += origin;
    for (std::size_t place = 0; place < m_time.size(); ++place) {
        const KmPoint point = pointAt(place);
        curve.lower.push_back(point.lower);
        curve.upper.push_back(point.upper);
    }
    return curve;
}

std::optional<double> KaplanMeier::quantile(double p) const
{
    constexpr double tolerance = 1e-12;
    const double wanted = 1 - p;
    const auto hit
        = std::ranges::find_if(m_surv, [&](double surv) { return surv <= wanted + tolerance; }) - m_surv.begin();
    if (hit == std::ssize(m_surv))
        return {};
    const auto here = std::size_t(hit);
    if (m_surv[here] < wanted - tolerance)
        return m_time[here];
    for (std::size_t next = here + 1; next < m_surv.size(); ++next) {
        if (m_events[next] > 0)
            return (m_time[here] + m_time[next]) / 2.0;
    }
    return m_time[here];
}

double KaplanMeier::mean(int tau) const
{
    double area = 0;
    double surv = 1;
    int from = 0;
    for (std::size_t place = 0; place < m_time.size() && m_time[place] < tau; ++place) {
        area += surv * (m_time[place] - from);
        from = m_time[place];
        surv = m_surv[place];
    }
    return area + surv * (tau - from);
}

double KaplanMeier::meanSe(int tau) const
{
    double variance = 0;
    double areaAfter = 0;
    int to = tau;
    for (std::size_t left = m_time.size(); left > 0; --left) {
        const std::size_t place = left - 1;
        if (m_time[place] > tau)
            continue;
        areaAfter += m_surv[place] * (to - m_time[place]);
        to = m_time[place];
        const double n = m_atRisk[place];
        const double e = m_events[place];
        if (e > 0 && n > e)
            variance += areaAfter * areaAfter * e / (n * (n - e));
    }
    return std::sqrt(variance);
}

std::optional<int> KaplanMeier::firstTimeBelow(int atRisk) const
{
    // With delayed entry the first days may be thin too; what is asked for is the tail.
    std::optional<int> found;
    for (std::size_t left = m_time.size(); left > 0 && m_atRisk[left - 1] < atRisk; --left)
        found = m_time[left - 1];
    return found;
}

} // namespace Pistis
