#include "evidence/ownpacefit.h"

#include "evidence/coxfit.h"
#include "evidence/ownpacetables.h"
#include "evidence/rows/coxrowfit.h"
#include "evidence/tails.h"
#include "evidence/tenureperiods.h"

#include <cmath>
#include <map>

namespace Pistis {

namespace {

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

    // Every row with its own pace.
    class ExactModel
    {
    public:
        explicit ExactModel(const OwnPaceRows &rows)
            : m_stop(rows.stop())
        {
            m_rows.covariates.resize(Eigen::Index(rows.size()), 2);
            m_rows.start.reserve(rows.size());
            m_rows.stop.reserve(rows.size());
            m_rows.event.reserve(rows.size());
            m_rows.stratum.reserve(rows.size());
            StratumNumbers strata;
            rows.each([&](const PacedRow &paced) {
                m_rows.covariates(Eigen::Index(m_rows.stop.size()), 0) = paced.row.visits;
                m_rows.covariates(Eigen::Index(m_rows.stop.size()), 1) = paced.pace;
                m_rows.start.push_back(paced.row.start);
                m_rows.stop.push_back(paced.row.stop);
                m_rows.event.push_back(paced.row.event);
                m_rows.stratum.push_back(strata.of(paced));
            });
            m_rows.strata = std::max(1, strata.count());
        }

        int strata() const { return m_rows.strata; }
        Fit fit() const { return fitted(m_rows, m_stop); }

        int lossesWithin(const TenureRange &range) const
        {
            int losses = 0;
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                losses += m_rows.event[row] > 0 && range.contains(int(m_rows.stop[row]));
            return losses;
        }

        // Who was lost at another tenure has not been lost here.
        Fit fitWithin(const TenureRange &range) const
        {
            SurvivalRows part = m_rows;
            for (std::size_t row = 0; row < part.size(); ++row)
                part.event[row] = part.event[row] > 0 && range.contains(int(part.stop[row]));
            return fitted(part, m_stop);
        }

    private:
        // Segments and quarters, numbered as they come.
        class StratumNumbers
        {
        public:
            int of(const PacedRow &row)
            {
                const std::pair stratum(row.segment, row.quarter);
                if (m_numbers.empty() || stratum != m_last) {
                    m_last = stratum;
                    m_number = m_numbers.try_emplace(stratum, count()).first->second;
                }
                return m_number;
            }

            int count() const { return int(m_numbers.size()); }

        private:
            std::map<std::pair<int, int>, int> m_numbers {};
            std::pair<int, int> m_last {};
            int m_number = 0;
        };

        static Fit fitted(const SurvivalRows &rows, const std::stop_token &stop)
        {
            const CoxRowFit cox = fitCoxRows(coxRiskSets(rows), Ties::Efron, stop);
            Fit fit = taken(cox);
            fit.loglikNull = cox.loglikNull.value_or(0);
            fit.loglik = cox.loglik.value_or(0);
            return fit;
        }

        std::stop_token m_stop;
        SurvivalRows m_rows {};
    };

    // Rows counted by visits and bin of the pace.
    class BinnedModel
    {
    public:
        explicit BinnedModel(const OwnPaceRows &rows)
            : m_stop(rows.stop())
            , m_tables(ownPaceTables(rows))
            , m_columns(m_tables.sets.levels, 2)
        {
            for (int level = 0; level < m_tables.sets.levels; ++level) {
                m_columns(level, 0) = double(level / OwnPaceTables::bins);
                m_columns(level, 1) = m_tables.meanPace[std::size_t(level % OwnPaceTables::bins)];
            }
        }

        int strata() const { return m_tables.strata; }
        Fit fit() const { return fitted({}); }
        int lossesWithin(const TenureRange &range) const { return m_tables.sets.lossesWithin(range); }
        Fit fitWithin(const TenureRange &range) const { return fitted(range); }

    private:
        Fit fitted(const TenureRange &range) const
        {
            const CoxFit cox = fitCox(m_tables.sets, m_columns, range, m_stop);
            Fit fit = taken(cox);
            fit.loglikNull = cox.loglikNull;
            fit.loglik = cox.loglik;
            return fit;
        }

        std::stop_token m_stop;
        OwnPaceTables m_tables;
        Eigen::MatrixXd m_columns;
    };

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

    template <typename Model> std::optional<OwnPaceResult> fitModel(const OwnPaceRows &rows, int lag, RatioBy by)
    {
        const Model model(rows);
        if (rows.stop().stop_requested())
            return {};
        const Fit fit = model.fit();
        if (!fit.isEstimate)
            return {};
        OwnPaceResult result { .lag = lag,
            .rows = int(rows.size()),
            .events = rows.events(),
            .strata = model.strata(),
            .alpha = rows.alpha(),
            .beta = rows.beta(),
            .visits = visitsResult(fit),
            .paceCoef = fit.coef[1],
            .paceSe = fit.se[1] };
        if (by == RatioBy::Period) {
            result.periods = tenurePeriods(
                [&](int from, int to) {
                    return model.lossesWithin({ from, to });
                },
                [&](int from, int to) {
                    const Fit part = model.fitWithin({ from, to });
                    return part.isEstimate ? visitsResult(part) : CoxResult();
                });
        }
        return result;
    }

} // namespace

std::optional<OwnPaceResult> fitOwnPace(const OwnPaceRows &rows, int lag, RatioBy by, std::size_t mostExactRows)
{
    if (rows.events() == 0)
        return {};
    return rows.size() <= mostExactRows ? fitModel<ExactModel>(rows, lag, by) : fitModel<BinnedModel>(rows, lag, by);
}

} // namespace Pistis
