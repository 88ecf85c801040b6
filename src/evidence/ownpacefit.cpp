#include "evidence/ownpacefit.h"

#include "evidence/coxfit.h"
#include "evidence/rows/coxrowfit.h"
#include "evidence/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace Pistis {

namespace {

    constexpr std::size_t bins = 8;

    // What both ways of fitting give.
    struct Fit
    {
        bool isEstimate = false;
        bool converged = false;
        int iterations = 0;
        double loglikNull = 0;
        double loglik = 0;
        Eigen::Vector2d coef = Eigen::Vector2d::Zero();
        Eigen::Vector2d se = Eigen::Vector2d::Zero();
    };

    template <typename CoxModel> Fit taken(const CoxModel &cox)
    {
        Fit fit { .isEstimate = cox.isEstimate(0) && cox.isEstimate(1),
            .converged = cox.converged,
            .iterations = cox.iterations };
        fit.coef = cox.coef;
        fit.se = cox.vcov.diagonal().cwiseSqrt();
        return fit;
    }

    Fit fitRows(const OwnPaceRows &rows)
    {
        SurvivalRows data;
        data.covariates.resize(Eigen::Index(rows.size()), 2);
        rows.each([&](const PacedRow &paced) {
            data.covariates(Eigen::Index(data.stop.size()), 0) = paced.row.visits;
            data.covariates(Eigen::Index(data.stop.size()), 1) = paced.pace;
            data.start.push_back(paced.row.start);
            data.stop.push_back(paced.row.stop);
            data.event.push_back(paced.row.event);
        });
        const CoxRowFit cox = fitCoxRows(coxRiskSets(data), Ties::Efron);
        Fit fit = taken(cox);
        fit.loglikNull = cox.loglikNull.value_or(0);
        fit.loglik = cox.loglik.value_or(0);
        return fit;
    }

    // Paces by person-days, in steps fine enough that eight equal parts can be told.
    class PaceBins
    {
    public:
        explicit PaceBins(const OwnPaceRows &rows)
        {
            double most = 0;
            rows.each([&](const PacedRow &row) { most = std::max(most, row.pace); });
            m_perPace = most > 0 ? double(steps - 1) / most : 0;
            std::array<double, steps> days {};
            double all = 0;
            rows.each([&](const PacedRow &row) {
                days[stepOf(row.pace)] += row.row.stop - row.row.start;
                all += row.row.stop - row.row.start;
            });
            double before = 0;
            for (std::size_t step = 0; step < steps; ++step) {
                // The middle of a step decides, so that no bin is empty but where a step holds more than an eighth.
                const double middle = before + days[step] / 2;
                m_binOf[step] = std::uint8_t(std::min(bins - 1, std::size_t(middle / std::max(all, 1.0) * bins)));
                before += days[step];
            }
        }

        std::size_t binOf(double pace) const { return m_binOf[stepOf(pace)]; }

    private:
        static constexpr std::size_t steps = 4096;

        std::size_t stepOf(double pace) const { return std::size_t(pace * m_perPace); }

        double m_perPace = 0;
        std::array<std::uint8_t, steps> m_binOf {};
    };

    Fit fitBins(const OwnPaceRows &rows)
    {
        const PaceBins binned(rows);
        std::array<double, bins> sums {};
        std::array<double, bins> days {};
        const RiskTable table = riskTable([&](const auto &use) {
            rows.each([&](const PacedRow &paced) {
                AtRiskRow row = paced.row;
                row.visits = row.visits * int(bins) + int(binned.binOf(paced.pace));
                use(row);
            });
        });
        rows.each([&](const PacedRow &paced) {
            const int length = paced.row.stop - paced.row.start;
            const std::size_t bin = binned.binOf(paced.pace);
            sums[bin] += paced.pace * length;
            days[bin] += length;
        });
        Eigen::MatrixXd columns(table.levels, 2);
        for (int level = 0; level < table.levels; ++level) {
            const auto bin = std::size_t(level) % bins;
            columns(level, 0) = double(std::size_t(level) / bins);
            columns(level, 1) = days[bin] > 0 ? sums[bin] / days[bin] : 0;
        }
        const CoxFit cox = fitCox(table, columns);
        Fit fit = taken(cox);
        fit.loglikNull = cox.loglikNull;
        fit.loglik = cox.loglik;
        return fit;
    }

    CoxResult visitsResult(const Fit &fit)
    {
        const double coef = fit.coef[0];
        const double se = fit.se[0];
        return { .coef = coef,
            .se = se,
            .hr = std::exp(coef),
            .hrLower = std::exp(coef - normal95 * se),
            .hrUpper = std::exp(coef + normal95 * se),
            .z = coef / se,
            .p = normalTwoSided(coef / se),
            .loglikNull = fit.loglikNull,
            .loglik = fit.loglik,
            .iterations = fit.iterations,
            .converged = fit.converged };
    }

} // namespace

std::optional<OwnPaceResult> fitOwnPace(const OwnPaceRows &rows, int lag, std::size_t mostExactRows)
{
    if (rows.events() == 0)
        return {};
    const Fit fit = rows.size() <= mostExactRows ? fitRows(rows) : fitBins(rows);
    if (!fit.isEstimate)
        return {};
    return OwnPaceResult { .lag = lag,
        .rows = int(rows.size()),
        .events = rows.events(),
        .alpha = rows.alpha(),
        .beta = rows.beta(),
        .visits = visitsResult(fit),
        .paceCoef = fit.coef[1],
        .paceSe = fit.se[1] };
}

} // namespace Pistis
