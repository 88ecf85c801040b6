#include "evidence/ownpacefit.h"

#include "evidence/coxfit.h"
#include "evidence/rows/coxrowfit.h"
#include "evidence/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

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

    Fit fitRows(const std::vector<PacedRow> &rows)
    {
        SurvivalRows data;
        data.covariates.resize(Eigen::Index(rows.size()), 2);
        for (const PacedRow &paced : rows) {
            data.covariates(Eigen::Index(data.stop.size()), 0) = paced.row.visits;
            data.covariates(Eigen::Index(data.stop.size()), 1) = paced.pace;
            data.start.push_back(paced.row.start);
            data.stop.push_back(paced.row.stop);
            data.event.push_back(paced.row.event);
        }
        const CoxRowFit cox = fitCoxRows(coxRiskSets(data), Ties::Efron);
        Fit fit = taken(cox);
        fit.loglikNull = cox.loglikNull.value_or(0);
        fit.loglik = cox.loglik.value_or(0);
        return fit;
    }

    // Upper ends of the bins, by person-days.
    std::array<double, bins> binEnds(const std::vector<PacedRow> &rows)
    {
        std::vector<std::size_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, {}, [&](std::size_t i) { return rows[i].pace; });
        long long all = 0;
        for (const PacedRow &row : rows)
            all += row.row.stop - row.row.start;
        std::array<double, bins> ends;
        ends.fill(rows[order.back()].pace);
        long long days = 0;
        std::size_t bin = 0;
        for (const std::size_t i : order) {
            days += rows[i].row.stop - rows[i].row.start;
            while (bin + 1 < bins && days * static_cast<long long>(bins) >= all * static_cast<long long>(bin + 1))
                ends[bin++] = rows[i].pace;
        }
        return ends;
    }

    Fit fitBins(const std::vector<PacedRow> &rows)
    {
        const std::array<double, bins> ends = binEnds(rows);
        std::array<double, bins> sums {};
        std::array<double, bins> days {};
        std::vector<AtRiskRow> levelled;
        levelled.reserve(rows.size());
        int mostVisits = 0;
        for (const PacedRow &paced : rows) {
            const auto bin = std::min(std::size_t(std::ranges::lower_bound(ends, paced.pace) - ends.begin()), bins - 1);
            const int length = paced.row.stop - paced.row.start;
            sums[bin] += paced.pace * length;
            days[bin] += length;
            mostVisits = std::max(mostVisits, paced.row.visits);
            levelled.push_back(paced.row);
            levelled.back().visits = paced.row.visits * int(bins) + int(bin);
        }
        const RiskTable table = riskTable(levelled);
        Eigen::MatrixXd columns(table.levels, 2);
        for (int level = 0; level < table.levels; ++level) {
            const auto bin = std::size_t(level) % bins;
            columns(level, 0) = double(level / int(bins));
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

std::optional<OwnPaceResult> fitOwnPace(const OwnPaceRows &paced, int lag, std::size_t mostExactRows)
{
    const auto events = std::ranges::count_if(paced.rows, [](const PacedRow &one) { return one.row.event; });
    if (events == 0)
        return {};
    const Fit fit = paced.rows.size() <= mostExactRows ? fitRows(paced.rows) : fitBins(paced.rows);
    if (!fit.isEstimate)
        return {};
    return OwnPaceResult { .lag = lag,
        .rows = int(paced.rows.size()),
        .events = int(events),
        .alpha = paced.alpha,
        .beta = paced.beta,
        .visits = visitsResult(fit),
        .paceCoef = fit.coef[1],
        .paceSe = fit.se[1] };
}

} // namespace Pistis
