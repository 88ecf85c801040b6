#include "evidence/rows/survivalcurve.h"

#include "evidence/rows/criticalvalue.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    using enum ConfidenceType;

    constexpr std::array<ConfidenceType, 3> allTypes { Plain, Log, LogLog };

    // Time of the largest value <= 1 - p, the first of equal ones; a limit curve with delayed entry may also rise. If
    // that value is 1 - p, the middle between that time and the one where the next lower value is taken.
    template <typename Value>
    std::optional<double> quantileOf(const std::vector<double> &times, double p, const Value &valueAt)
    {
        constexpr double equal = 1.5e-8; // values of S that rounding alone may set apart
        const double wanted = 1 - p;
        std::optional<std::size_t> reached;
        std::optional<std::size_t> below;
        const auto prefer = [&](std::optional<std::size_t> &best, std::size_t place, double value) {
            if (!best || value > *valueAt(*best))
                best = place;
        };
        for (std::size_t place = 0; place < times.size(); ++place) {
            const std::optional<double> value = valueAt(place);
            if (value && *value <= wanted + equal)
                prefer(reached, place, *value);
            if (value && *value <= wanted - equal)
                prefer(below, place, *value);
        }
        if (!reached)
            return {};
        if (below)
            return (times[*reached] + times[*below]) / 2;
        const std::optional<double> last = valueAt(times.size() - 1);
        return last ? std::optional((times[*reached] + times.back()) / 2) : std::nullopt;
    }

} // namespace

SurvivalCurve::SurvivalCurve(RiskSets sets, const CurveOptions &options)
    : m_sets(std::move(sets))
    , m_options(options)
    , m_z(normalCriticalValue(options.level))
{
    double events = 0;
    double surv = 1;
    double varLog = 0;
    double hazard = 0;
    double varHazard = 0;
    for (std::size_t place = 0; place < m_sets.size(); ++place) {
        const double n = m_sets.atRisk[place];
        const double e = m_sets.events[place];
        const int deaths = m_sets.deaths[place];
        events += e;
        surv = n > e ? surv * (1 - e / n) : 0;
        if (n > e)
            varLog += e / (n * (n - e));
        const int steps = m_options.hazardType == 2 ? deaths : std::min(deaths, 1);
        for (int step = 0; step < steps; ++step) {
            const double part = e / steps;
            const double left = n - step * part;
            hazard += part / left;
            varHazard += part / (left * left);
        }
        m_cumEvents.push_back(events);
        m_varLog.push_back(varLog);
        m_hazard.push_back(hazard);
        m_varHazard.push_back(varHazard);
        m_surv.push_back(m_options.survivalType == 2 ? std::exp(-hazard) : surv);
    }
}

double SurvivalCurve::stdErrLog(std::size_t place) const
{
    return std::sqrt(m_options.survivalType == 2 ? m_varHazard[place] : m_varLog[place]);
}

ConfidenceLimits SurvivalCurve::limitsAt(std::size_t place, ConfidenceType type) const
{
    const double surv = m_surv[place];
    if (surv <= 0)
        return {};
    const double width = m_z * stdErrLog(place);
    switch (type) {
    case Plain:
        return { std::max(0.0, surv - width * surv), std::min(1.0, surv + width * surv) };
    case Log:
        return { surv * std::exp(-width), std::min(1.0, surv * std::exp(width)) };
    case LogLog:
        if (surv >= 1)
            return {};
        const double theta = width / std::abs(std::log(surv));
        return { std::pow(surv, std::exp(theta)), std::pow(surv, std::exp(-theta)) };
    }
    return {};
}

SurvivalPoint SurvivalCurve::pointAt(std::size_t place) const
{
    SurvivalPoint point { .time = m_sets.time[place],
        .atRisk = m_sets.atRisk[place],
        .cumEvents = m_cumEvents[place],
        .surv = m_surv[place],
        .cumHazard = m_hazard[place],
        .cumHazardStdErr = std::sqrt(m_varHazard[place]) };
    if (point.surv > 0)
        point.stdErr = point.surv * stdErrLog(place);
    for (const ConfidenceType type : allTypes)
        point.limits[std::size_t(type)] = limitsAt(place, type);
    return point;
}

SurvivalPoint SurvivalCurve::at(double time) const
{
    const auto after = std::size_t(std::ranges::upper_bound(m_sets.time, time) - m_sets.time.begin());
    SurvivalPoint point { .stdErr = 0 };
    point.limits.fill({ 1, 1 });
    if (after > 0)
        point = pointAt(after - 1);
    point.time = time;
    const auto here = std::size_t(std::ranges::lower_bound(m_sets.time, time) - m_sets.time.begin());
    point.atRisk = here < m_sets.size() ? m_sets.atRisk[here] : 0;
    return point;
}

SurvivalQuantile SurvivalCurve::quantile(double p) const
{
    SurvivalQuantile quantile { .p = p };
    quantile.time = quantileOf(m_sets.time, p, [&](std::size_t place) { return std::optional(m_surv[place]); });
    for (const ConfidenceType type : allTypes) {
        quantile.limits[std::size_t(type)]
            = { quantileOf(m_sets.time, p, [&](std::size_t place) { return limitsAt(place, type).lower; }),
                  quantileOf(m_sets.time, p, [&](std::size_t place) { return limitsAt(place, type).upper; }) };
    }
    return quantile;
}

double SurvivalCurve::restrictedMean(double tau) const
{
    double area = 0;
    double surv = 1;
    double from = m_sets.time.empty() ? 0 : std::min(0.0, m_sets.time.front());
    for (std::size_t place = 0; place < m_sets.size() && m_sets.time[place] < tau; ++place) {
        area += surv * (m_sets.time[place] - from);
        from = m_sets.time[place];
        surv = m_surv[place];
    }
    return area + surv * (tau - from);
}

double SurvivalCurve::restrictedMeanStdErr(double tau) const
{
    double variance = 0;
    double areaAfter = 0;
    double to = tau;
    for (std::size_t left = m_sets.size(); left > 0; --left) {
        const std::size_t place = left - 1;
        if (m_sets.time[place] > tau)
            continue;
        areaAfter += m_surv[place] * (to - m_sets.time[place]);
        to = m_sets.time[place];
        const double n = m_sets.atRisk[place];
        const double e = m_sets.events[place];
        if (n > e)
            variance += areaAfter * areaAfter * e / (n * (n - e));
    }
    return std::sqrt(variance);
}

} // namespace Pistis
