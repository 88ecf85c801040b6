#include "evidence/laganalysis.h"

#include "evidence/bands.h"
#include "evidence/concordance.h"
#include "evidence/coxpath.h"
#include "evidence/levelfit.h"
#include "evidence/logrank.h"
#include "evidence/tails.h"

#include <cmath>

namespace Pistis {

namespace {

    void setLimits(CoxResult &cox, double se)
    {
        cox.hrLower = std::exp(*cox.coef - normal95 * se);
        cox.hrUpper = std::exp(*cox.coef + normal95 * se);
        cox.z = *cox.coef / se;
        cox.p = normalTwoSided(*cox.z);
        cox.wald = *cox.z * *cox.z;
    }

    CoxResult coxResult(const LevelFit &fit)
    {
        CoxResult result { .iterations = fit.iterations, .converged = fit.converged };
        result.loglikNull = fit.loglikNull;
        if (!fit.isEstimate)
            return result;
        result.coef = fit.coef;
        result.se = std::sqrt(fit.variance);
        result.hr = std::exp(fit.coef);
        setLimits(result, *result.se);
        result.loglik = fit.loglik;
        result.score = fit.score;
        result.lr = 2 * (fit.loglik - fit.loglikNull);
        return result;
    }

} // namespace

void useRobustLimits(CoxResult &cox)
{
    if (cox.coef && cox.robustSe && *cox.robustSe > 0)
        setLimits(cox, *cox.robustSe);
}

LagResult lagFit(const LagTables &tables, double start)
{
    const RiskTable &table = tables.table;
    LagResult result {
        .lag = tables.lag, .customers = tables.customers, .rows = tables.rows, .personDays = table.allPersonDays()
    };
    double events = 0;
    for (std::size_t time = 0; time < table.times.size(); ++time)
        events += table.sumLosses(time);
    result.events = int(events);
    if (!table.times.empty())
        result.cox = coxResult(fitLevels(table, start));
    return result;
}

LagResult lagResult(const LagTables &tables, int referenceBand, double start)
{
    LagResult result = lagFit(tables, start);
    const RiskTable bands = bandTable(tables.table);
    result.bands = bandResults(bands, referenceBand);
    result.bandsLogrank = logRank(bands);
    if (!result.cox.coef)
        return result;
    result.zph.chisq = CoxPath(tables.table, *result.cox.coef).proportionalityChisq();
    result.zph.df = result.zph.chisq ? 1 : 0;
    result.zph.p = chiSquareTail(result.zph.chisq, result.zph.df);
    result.concordance.c = Concordance(tables.table, *result.cox.coef).c();
    return result;
}

struct CustomerErrors::Sums
{
    CoxPath path;
    Concordance concordance;
    CustomerSquares score {};
    CustomerSquares influence {};
};

CustomerErrors::CustomerErrors(const LagResult &result, const RiskTable &table)
{
    if (const auto coef = result.cox.coef)
        m_sums.reset(new Sums { .path = CoxPath(table, *coef), .concordance = Concordance(table, *coef) });
}

CustomerErrors::~CustomerErrors() = default;

void CustomerErrors::add(const AtRiskRow &row, int customer)
{
    if (!m_sums)
        return;
    m_sums->score.add(customer, m_sums->path.scoreResidual(row));
    if (m_sums->concordance.c())
        m_sums->influence.add(customer, m_sums->concordance.influence(row));
}

void CustomerErrors::writeTo(LagResult &result) const
{
    if (!m_sums)
        return;
    const double robustVariance = m_sums->score.sum() * std::pow(*result.cox.se, 4);
    if (std::isfinite(robustVariance))
        result.cox.robustSe = std::sqrt(robustVariance);
    if (m_sums->concordance.c())
        result.concordance.se = std::sqrt(m_sums->influence.sum());
}

} // namespace Pistis
