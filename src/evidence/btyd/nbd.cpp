#include "evidence/btyd/nbd.h"

#include "evidence/btyd/logmaximum.h"
#include "evidence/btyd/nbdlikelihood.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    int leavingsBeforeRepeat(Nbd::Leaving leaving) { return leaving == Nbd::Leaving::AfterEveryOrder ? 1 : 0; }

    Eigen::VectorXd vectorOf(const NbdParameters &values)
    {
        return Eigen::Vector4d(values.r, values.alpha, values.a, values.b);
    }

    // In the customers' own unit of time: alpha scales with it, the others have none.
    std::vector<Eigen::VectorXd> startsFor(std::span<const Buyer> buyers)
    {
        double orders = 0;
        double time = 0;
        for (const Buyer &buyer : buyers) {
            orders += buyer.weight * buyer.orders;
            time += buyer.weight * buyer.age;
        }
        const double timePerOrder = time / orders;
        std::vector<Eigen::VectorXd> starts;
        for (const double shape : { 0.3, 1.0, 3.0 })
            starts.emplace_back(Eigen::Vector4d(shape, shape * timePerOrder, 1, 2));
        return starts;
    }

} // namespace

bool NbdParameters::isGood() const
{
    return std::ranges::all_of(std::initializer_list<double> { r, alpha, a, b },
        [](double value) { return std::isfinite(value) && value > 0; });
}

Nbd::Nbd(Leaving leaving, const NbdParameters &parameters)
    : m_leaving(leaving)
    , m_parameters(parameters)
{
}

double Nbd::loglik(std::span<const Buyer> buyers) const
{
    return nbdLikelihood(buyers, vectorOf(m_parameters), leavingsBeforeRepeat(m_leaving)).value;
}

double Nbd::gradientMax(std::span<const Buyer> buyers) const
{
    const Eigen::VectorXd at = vectorOf(m_parameters);
    return logSlope(nbdLikelihood(buyers, at, leavingsBeforeRepeat(m_leaving)), at);
}

double Nbd::alive(const Buyer &buyer) const
{
    const auto &[r, alpha, a, b] = m_parameters;
    const double leavings = buyer.orders + leavingsBeforeRepeat(m_leaving);
    if (leavings == 0)
        return 1;
    const double silence = std::log((alpha + buyer.age) / (alpha + buyer.lastOrder));
    return 1 / (1 + a / (b + leavings - 1) * std::exp((r + buyer.orders) * silence));
}

NbdFit Nbd::fit(Leaving leaving, std::span<const Buyer> buyers)
{
    if (const auto bad = firstBad(buyers))
        return { .why = NoEstimate::BadValue, .badBuyer = bad };
    if (std::ranges::none_of(buyers, [](const Buyer &buyer) { return buyer.weight > 0; }))
        return { .why = NoEstimate::NoCustomers };
    if (std::ranges::none_of(
            buyers, [](const Buyer &buyer) { return buyer.weight > 0 && buyer.orders > 0 && buyer.age > 0; }))
        return { .why = NoEstimate::NoRepeatOrders };
    const std::vector<Buyer> distinct = distinctBuyers(buyers);
    const LogMaximum end = logMaximum(
        [&](const Eigen::VectorXd &at) { return nbdLikelihood(distinct, at, leavingsBeforeRepeat(leaving)); },
        startsFor(distinct));
    if (!end.converged)
        return { .iterations = end.iterations, .why = NoEstimate::NotConverged };
    return { .parameters = NbdParameters { .r = end.parameters[0],
                 .alpha = end.parameters[1],
                 .a = end.parameters[2],
                 .b = end.parameters[3] },
        .loglik = end.value,
        .gradientMax = end.gradientMax,
        .iterations = end.iterations };
}

} // namespace Pistis
