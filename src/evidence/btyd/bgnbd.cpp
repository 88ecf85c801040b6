#include "evidence/btyd/bgnbd.h"

#include <boost/math/tools/series.hpp>

#include <cmath>
#include <cstdint>
#include <limits>

namespace Pistis {

namespace {

    // Terms (p)_n (q)_n / ((s)_n (2)_n) z^n for n = 0, 1, ...
    class Terms
    {
    public:
        using result_type = double;

        Terms(double p, double q, double s, double z)
            : m_p(p)
            , m_q(q)
            , m_s(s)
            , m_z(z)
        {
        }

        double operator()()
        {
            const double term = m_term;
            m_term *= (m_p + m_n) * (m_q + m_n) / ((m_s + m_n) * (2 + m_n)) * m_z;
            m_n += 1;
            return term;
        }

    private:
        double m_p;
        double m_q;
        double m_s;
        double m_z;
        double m_n = 0;
        double m_term = 1;
    };

    std::optional<double> sumOf(Terms terms)
    {
        constexpr std::uintmax_t mostTerms = 2'000'000;
        std::uintmax_t used = mostTerms;
        const double sum = boost::math::tools::sum_series(terms, std::numeric_limits<double>::epsilon(), used);
        if (used >= mostTerms || !std::isfinite(sum))
            return {};
        return sum;
    }

} // namespace

BgNbd::BgNbd(const NbdParameters &parameters)
    : Nbd(Leaving::AfterRepeatOrders, parameters)
    , m_values(parameters)
{
}

NbdFit BgNbd::fit(std::span<const Buyer> buyers) { return Nbd::fit(Leaving::AfterRepeatOrders, buyers); }

// c/(a-1) [1 - (1-z)^(r+x) 2F1(r+x, b+x; c; z)] with c = a+b+x-1, z = t/(alpha+age+t). Euler's transformation makes it
// c/(a-1) [1 - (1-z)^(a-1) 2F1(c-r-x, a-1; c; z)], whose series is short for z near 1; its first term is split off, so
// that the division by a-1 is done in the formula and a = 1 is no exception.
std::optional<double> BgNbd::ordersOfLiving(double orders, double age, double time) const
{
    const auto &[r, alpha, a, b] = m_values;
    const double c = a + b + orders - 1;
    const double q = a - 1;
    const double p = c - r - orders;
    const double z = time / (alpha + age + time);
    const double logRest = std::log((alpha + age) / (alpha + age + time));
    const auto series = sumOf(Terms(p + 1, q + 1, c + 1, z));
    if (!series)
        return {};
    const double first = q == 0 ? -logRest : -std::expm1(q * logRest) / q;
    const double expected = c * first - std::exp(q * logRest) * p * z * *series;
    if (!std::isfinite(expected))
        return {};
    return expected;
}

std::optional<double> BgNbd::expectedOrders(const Buyer &buyer, double time) const
{
    auto expected = ordersOfLiving(buyer.orders, buyer.age, time);
    if (expected)
        *expected *= alive(buyer);
    return expected;
}

std::optional<double> BgNbd::expectedOrders(double time) const { return ordersOfLiving(0, 0, time); }

} // namespace Pistis
