#include "evidence/naiveregression.h"

#include "evidence/atriskrows.h"
#include "evidence/tails.h"

#include <Eigen/LU>

#include <cmath>
#include <limits>

namespace Pistis {

namespace {

    constexpr double daysPerMonth = 30;

    struct Kept
    {
        double visits = 0; // a month
        bool kept = false;
    };

    std::vector<Kept> keptCustomers(const EvidenceLog &log, int cut)
    {
        std::vector<Kept> customers;
        const std::vector<RiskEnd> ends = lossEnds(log, cut);
        for (std::size_t i = 0; i < log.customers.size(); ++i) {
            const int days = cut - log.customers[i].firstContact;
            if (days <= 0)
                continue;
            const int visits = visitsBetween(log.visitsOf(i), std::numeric_limits<int>::min(), cut);
            customers.push_back({ .visits = daysPerMonth * visits / days, .kept = !ends[i].event });
        }
        return customers;
    }

} // namespace

std::optional<NaiveRegression> naiveRegression(const EvidenceLog &log, int cut)
{
    constexpr int mostIterations = 50;
    constexpr double smallStep = 1e-10;
    constexpr double certain = 30; // a log odds beyond it means separation
    const std::vector<Kept> customers = keptCustomers(log, cut);
    Eigen::Vector2d beta(0, 0);
    for (int iteration = 0; iteration < mostIterations; ++iteration) {
        Eigen::Vector2d gradient(0, 0);
        Eigen::Matrix2d information = Eigen::Matrix2d::Zero();
        for (const Kept &customer : customers) {
            const Eigen::Vector2d x(1, customer.visits);
            const double share = 1 / (1 + std::exp(-beta.dot(x)));
            gradient += (customer.kept - share) * x;
            information += share * (1 - share) * x * x.transpose();
        }
        constexpr double flat = 1e-10;
        if (information.determinant() <= flat * information(0, 0) * information(1, 1))
            return {};
        const Eigen::Vector2d step = information.inverse() * gradient;
        beta += step;
        if (!beta.allFinite() || beta.cwiseAbs().maxCoeff() > certain)
            return {};
        if (step.cwiseAbs().maxCoeff() > smallStep)
            continue;
        const double se = std::sqrt(information(0, 0) / information.determinant());
        return NaiveRegression { .coef = beta[1], .se = se, .p = normalTwoSided(beta[1] / se) };
    }
    return {};
}

} // namespace Pistis
