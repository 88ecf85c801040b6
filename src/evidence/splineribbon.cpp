#include "evidence/splineribbon.h"

#include "evidence/tails.h"

#include <Eigen/Core>

#include <cmath>
#include <numeric>

namespace Pistis {

namespace {

    constexpr double central = 0.95;
    constexpr int pointsPerVisit = 8;

    // Restricted cubic spline of three knots: straight beyond the outer ones (evidence.md 3.2 D).
    Eigen::Vector2d columnsAt(double x, const std::vector<double> &knots)
    {
        const auto cube = [x](double knot) { return x > knot ? std::pow(x - knot, 3) : 0; };
        const double k1 = knots[0];
        const double k2 = knots[1];
        const double k3 = knots[2];
        const double bend = cube(k1) - cube(k2) * (k3 - k1) / (k3 - k2) + cube(k3) * (k2 - k1) / (k3 - k2);
        return { x, bend / ((k3 - k1) * (k3 - k1)) };
    }

    bool isWhole(const SplineResult &spline)
    {
        return spline.knots.size() == 3 && spline.coef.size() == 2 && spline.vcov.size() == 2
            && spline.vcov[0].size() == 2 && spline.vcov[1].size() == 2 && spline.knots[0] < spline.knots[1]
            && spline.knots[1] < spline.knots[2];
    }

    // Smallest number of visits up to which at least this share of person-time lies.
    int quantile(std::span<const long long> personDays, double share, double all)
    {
        double sum = 0;
        int visits = 0;
        for (const long long days : personDays) {
            sum += double(days);
            if (sum >= share * all)
                break;
            ++visits;
        }
        return visits;
    }

} // namespace

std::vector<RibbonPoint> splineRibbon(const SplineResult &spline, std::span<const long long> personDays, int losses)
{
    const double all = double(std::accumulate(personDays.begin(), personDays.end(), 0LL));
    if (!isWhole(spline) || losses <= 0 || all <= 0)
        return {};
    const Eigen::Vector2d coef(spline.coef[0], spline.coef[1]);
    Eigen::Matrix2d vcov;
    vcov << spline.vcov[0][0], spline.vcov[0][1], spline.vcov[1][0], spline.vcov[1][1];
    Eigen::Vector2d centre(0, 0);
    double meanHr = 0;
    for (std::size_t visits = 0; visits < personDays.size(); ++visits) {
        const double share = double(personDays[visits]) / all;
        centre += share * columnsAt(double(visits), spline.knots);
        meanHr += share * std::exp(coef.dot(columnsAt(double(visits), spline.knots)));
    }
    constexpr double perThousand = 1000;
    const double rate = perThousand * losses / all / meanHr;
    const int from = quantile(personDays, (1 - central) / 2, all);
    const int to = quantile(personDays, (1 + central) / 2, all);
    std::vector<RibbonPoint> ribbon;
    for (int step = 0; from < to && step <= (to - from) * pointsPerVisit; ++step) {
        const double visits = from + double(step) / pointsPerVisit;
        const Eigen::Vector2d x = columnsAt(visits, spline.knots);
        const Eigen::Vector2d apart = x - centre;
        const double half = normal95 * std::sqrt(std::max(0.0, apart.dot(vcov * apart)));
        const double here = rate * std::exp(coef.dot(x));
        if (!std::isfinite(here) || !std::isfinite(half))
            return {};
        ribbon.push_back(
            { .visits = visits, .rate = here, .lower = here * std::exp(-half), .upper = here * std::exp(half) });
    }
    return ribbon;
}

} // namespace Pistis
