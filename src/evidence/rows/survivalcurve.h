#pragma once

#include "evidence/rows/risksets.h"

#include <array>
#include <optional>

namespace Pistis {

enum class ConfidenceType { Plain, Log, LogLog };

struct ConfidenceLimits
{
    std::optional<double> lower {};
    std::optional<double> upper {};
};

struct CurveOptions
{
    int survivalType = 1; // 1: product limit; 2: exp(-H)
    int hazardType = 1; // 1: Nelson-Aalen; 2: Fleming-Harrington, tied events one after the other
    double level = 0.95;
};

struct SurvivalPoint
{
    double time = 0;
    double atRisk = 0; // at the first curve time >= time; 0 after the last
    double cumEvents = 0;
    double surv = 1;
    std::optional<double> stdErr {}; // of S; absent at S = 0
    double cumHazard = 0;
    double cumHazardStdErr = 0;
    std::array<ConfidenceLimits, 3> limits {}; // by ConfidenceType
};

struct SurvivalQuantile
{
    double p = 0;
    std::optional<double> time {};
    std::array<ConfidenceLimits, 3> limits {};
};

// Kaplan-Meier or exp(-H) curve with delayed entry and weights, at every distinct stop time. Greenwood variance for the
// product limit, the variance of H for exp(-H); weights are taken as counts.
class SurvivalCurve
{
public:
    explicit SurvivalCurve(RiskSets sets, const CurveOptions &options = {});

    const RiskSets &riskSets() const { return m_sets; }
    SurvivalPoint at(double time) const; // right-continuous
    SurvivalPoint pointAt(std::size_t place) const; // at the curve time of this place

    // Smallest t with S(t) <= 1 - p; the middle of the stretch where S equals 1 - p. The same for the limits.
    SurvivalQuantile quantile(double p) const;

    double restrictedMean(double tau) const; // area under S from 0, or from an earlier first time, to tau
    double restrictedMeanStdErr(double tau) const;

private:
    double stdErrLog(std::size_t place) const;
    ConfidenceLimits limitsAt(std::size_t place, ConfidenceType type) const;

    RiskSets m_sets;
    CurveOptions m_options;
    double m_z;
    std::vector<double> m_cumEvents {};
    std::vector<double> m_surv {};
    std::vector<double> m_varLog {};
    std::vector<double> m_hazard {};
    std::vector<double> m_varHazard {};
};

} // namespace Pistis
