#include "evidence/btyd/nbdlikelihood.h"

#include "evidence/btyd/betaterm.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>

#include <cmath>

namespace Pistis {

namespace {

    using Eigen::Matrix4d;
    using Eigen::Vector4d;

    enum Parameter { R, Alpha, A, B };

    // -(r + x) ln(alpha + t) and its derivatives: silence since t, in the logarithm.
    struct Silence
    {
        Silence(double shape, double reach)
            : value(-shape * std::log(reach))
        {
            gradient[R] = -std::log(reach);
            gradient[Alpha] = -shape / reach;
            hessian(R, Alpha) = hessian(Alpha, R) = -1 / reach;
            hessian(Alpha, Alpha) = shape / (reach * reach);
        }

        double value;
        Vector4d gradient = Vector4d::Zero();
        Matrix4d hessian = Matrix4d::Zero();
    };

    class Sum
    {
    public:
        Sum(const Eigen::VectorXd &parameters, int leavings)
            : m_r(parameters[R])
            , m_alpha(parameters[Alpha])
            , m_a(parameters[A])
            , m_b(parameters[B])
            , m_leavings(leavings)
            , m_beta(m_a, m_b)
        {
        }

        void add(const Buyer &buyer)
        {
            const double chances = buyer.orders + m_leavings;
            addOrdering(buyer);
            m_beta.add(buyer.weight, 0, chances);
            if (chances > 0)
                addMixture(buyer, chances);
            else
                addSilence(buyer.weight, Silence(m_r, m_alpha + buyer.age));
        }

        Derivatives total() const
        {
            Derivatives sum { .value = m_value + m_beta.value(), .gradient = m_gradient, .hessian = m_hessian };
            sum.gradient.tail<2>() += m_beta.gradient();
            sum.hessian.bottomRightCorner<2, 2>() += m_beta.hessian();
            return sum;
        }

    private:
        // Gamma(r + x) / Gamma(r) alpha^r
        void addOrdering(const Buyer &buyer)
        {
            const double x = buyer.orders;
            m_value += buyer.weight * m_r * std::log(m_alpha);
            m_gradient[R] += buyer.weight * std::log(m_alpha);
            m_gradient[Alpha] += buyer.weight * m_r / m_alpha;
            m_hessian(R, Alpha) += buyer.weight / m_alpha;
            m_hessian(Alpha, R) += buyer.weight / m_alpha;
            m_hessian(Alpha, Alpha) -= buyer.weight * m_r / (m_alpha * m_alpha);
            if (x == 0)
                return;
            using namespace boost::math;
            m_value += buyer.weight * (lgamma(m_r + x) - lgamma(m_r));
            m_gradient[R] += buyer.weight * (digamma(m_r + x) - digamma(m_r));
            m_hessian(R, R) += buyer.weight * (trigamma(m_r + x) - trigamma(m_r));
        }

        void addSilence(double weight, const Silence &silence)
        {
            m_value += weight * silence.value;
            m_gradient += weight * silence.gradient;
            m_hessian += weight * silence.hessian;
        }

        // Still there and silent since the last order, or gone with it.
        void addMixture(const Buyer &buyer, double chances)
        {
            const double shape = m_r + buyer.orders;
            const Silence there(shape, m_alpha + buyer.age);
            Silence gone(shape, m_alpha + buyer.lastOrder);
            const double stays = m_b + chances - 1;
            gone.value += std::log(m_a) - std::log(stays);
            gone.gradient[A] += 1 / m_a;
            gone.gradient[B] -= 1 / stays;
            gone.hessian(A, A) -= 1 / (m_a * m_a);
            gone.hessian(B, B) += 1 / (stays * stays);

            const double alive = 1 / (1 + std::exp(gone.value - there.value));
            const double more = std::max(there.value, gone.value);
            const double less = std::min(there.value, gone.value);
            const Vector4d apart = there.gradient - gone.gradient;
            m_value += buyer.weight * (more + std::log1p(std::exp(less - more)));
            m_gradient += buyer.weight * (alive * there.gradient + (1 - alive) * gone.gradient);
            m_hessian += buyer.weight
                * (alive * there.hessian + (1 - alive) * gone.hessian
                    + alive * (1 - alive) * apart * apart.transpose());
        }

        double m_r;
        double m_alpha;
        double m_a;
        double m_b;
        int m_leavings;
        BetaTerm m_beta;
        double m_value = 0;
        Vector4d m_gradient = Vector4d::Zero();
        Matrix4d m_hessian = Matrix4d::Zero();
    };

} // namespace

Derivatives nbdLikelihood(std::span<const Buyer> buyers, const Eigen::VectorXd &parameters, int leavings)
{
    Sum sum(parameters, leavings);
    for (const Buyer &buyer : buyers)
        sum.add(buyer);
    return sum.total();
}

} // namespace Pistis
