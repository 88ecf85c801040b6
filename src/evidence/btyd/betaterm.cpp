#include "evidence/btyd/betaterm.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>

namespace Pistis {

BetaTerm::Polygamma::Polygamma(double at)
    : log(boost::math::lgamma(at))
    , first(boost::math::digamma(at))
    , second(boost::math::trigamma(at))
{
}

BetaTerm::BetaTerm(double a, double b)
    : m_a(a)
    , m_b(b)
    , m_ofA(a)
    , m_ofB(b)
    , m_ofSum(a + b)
{
}

void BetaTerm::add(double weight, double i, double j)
{
    if (i == 0 && j == 0)
        return;
    const Polygamma a = i == 0 ? m_ofA : Polygamma(m_a + i);
    const Polygamma b = j == 0 ? m_ofB : Polygamma(m_b + j);
    const Polygamma sum(m_a + m_b + i + j);
    m_value += weight * (a.log - m_ofA.log + b.log - m_ofB.log - (sum.log - m_ofSum.log));
    const double both = sum.first - m_ofSum.first;
    m_gradient[0] += weight * (a.first - m_ofA.first - both);
    m_gradient[1] += weight * (b.first - m_ofB.first - both);
    const double bend = sum.second - m_ofSum.second;
    m_hessian(0, 0) += weight * (a.second - m_ofA.second - bend);
    m_hessian(1, 1) += weight * (b.second - m_ofB.second - bend);
    m_hessian(0, 1) -= weight * bend;
    m_hessian(1, 0) -= weight * bend;
}

} // namespace Pistis
