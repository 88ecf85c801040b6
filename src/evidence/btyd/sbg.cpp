#include "evidence/btyd/sbg.h"

#include "evidence/btyd/betaterm.h"
#include "evidence/btyd/logmaximum.h"

#include <cmath>

namespace Pistis {

namespace {

    Derivatives likelihoodAt(std::span<const double> survivors, const Eigen::VectorXd &at)
    {
        BetaTerm sum(at[0], at[1]);
        for (std::size_t year = 1; year < survivors.size(); ++year)
            sum.add(survivors[year - 1] - survivors[year], 1, double(year) - 1);
        sum.add(survivors.back(), 0, double(survivors.size()) - 1);
        return { .value = sum.value(), .gradient = sum.gradient(), .hessian = sum.hessian() };
    }

    bool areGood(std::span<const double> survivors)
    {
        for (std::size_t year = 0; year < survivors.size(); ++year) {
            if (!std::isfinite(survivors[year]) || survivors[year] < 0
                || (year > 0 && survivors[year] > survivors[year - 1]))
                return false;
        }
        return true;
    }

} // namespace

bool SbgParameters::isGood() const { return std::isfinite(alpha) && std::isfinite(beta) && alpha > 0 && beta > 0; }

Sbg::Sbg(const SbgParameters &parameters)
    : m_values(parameters)
{
}

SbgFit Sbg::fit(std::span<const double> survivors)
{
    constexpr std::size_t fewestCounts = 3;
    if (!areGood(survivors))
        return { .why = NoEstimate::BadValue };
    if (survivors.empty() || survivors.front() == 0)
        return { .why = NoEstimate::NoCustomers };
    if (survivors.size() < fewestCounts)
        return { .why = NoEstimate::TooFewYears };
    if (survivors.back() == survivors.front())
        return { .why = NoEstimate::NoLosses };
    const LogMaximum end = logMaximum([survivors](const Eigen::VectorXd &at) { return likelihoodAt(survivors, at); },
        { Eigen::Vector2d(1, 1), Eigen::Vector2d(1, 5), Eigen::Vector2d(0.3, 0.3) });
    if (!end.converged)
        return { .iterations = end.iterations, .why = NoEstimate::NotConverged };
    return { .parameters = SbgParameters { .alpha = end.parameters[0], .beta = end.parameters[1] },
        .loglik = end.value,
        .gradientMax = end.gradientMax,
        .iterations = end.iterations };
}

double Sbg::loglik(std::span<const double> survivors) const
{
    return likelihoodAt(survivors, Eigen::Vector2d(m_values.alpha, m_values.beta)).value;
}

double Sbg::gradientMax(std::span<const double> survivors) const
{
    const Eigen::Vector2d at(m_values.alpha, m_values.beta);
    return logSlope(likelihoodAt(survivors, at), at);
}

double Sbg::survival(int years) const
{
    double share = 1;
    for (int year = 1; year <= years; ++year)
        share *= retention(year);
    return share;
}

double Sbg::retention(int year) const
{
    const auto &[alpha, beta] = m_values;
    return (beta + year - 1) / (alpha + beta + year - 1);
}

} // namespace Pistis
