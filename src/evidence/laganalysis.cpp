#include "evidence/laganalysis.h"

#include "evidence/bands.h"
#include "evidence/concordance.h"
#include "evidence/coxfit.h"
#include "evidence/coxpath.h"
#include "evidence/logrank.h"
#include "evidence/tails.h"

#include <cmath>

namespace Pistis {

namespace {

    CoxResult coxResult(const CoxFit &fit)
    {
        CoxResult result { .iterations = fit.iterations, .converged = fit.converged };
        result.loglikNull = fit.loglikNull;
        if (!fit.isEstimate(0))
            return result;
        const double coef = fit.coef[0];
        const double se = std::sqrt(fit.vcov(0, 0));
        result.coef = coef;
        result.se = se;
        result.hr = std::exp(coef);
        result.hrLower = std::exp(coef - normal95 * se);
        result.hrUpper = std::exp(coef + normal95 * se);
        result.z = coef / se;
        result.p = normalTwoSided(coef / se);
        result.loglik = fit.loglik;
        result.score = fit.score;
        result.wald = *result.z * *result.z;
        result.lr = 2 * (fit.loglik - fit.loglikNull);
        return result;
    }

} // namespace

LagTables lagTables(const EvidenceLog &log, const std::vector<RiskEnd> &ends, const ExposureRule &rule)
{
    LagTables tables { .lag = rule.lag, .rows = atRiskRows(log, ends, rule) };
    tables.table = riskTable(tables.rows);
    return tables;
}

LagResult lagResult(const LagTables &tables, int referenceBand)
{
    const RiskTable &table = tables.table;
    LagResult result { .lag = tables.lag, .rows = int(tables.rows.size()), .personDays = table.allPersonDays() };
    int customer = -1;
    for (const AtRiskRow &row : tables.rows) {
        result.customers += row.customer != customer;
        result.events += row.event;
        customer = row.customer;
    }
    const RiskTable bands = bandTable(table);
    result.bands = bandResults(bands, referenceBand);
    result.bandsLogrank = logRank(bands);
    if (table.times.empty())
        return result;

    const Eigen::MatrixXd levels = Eigen::VectorXd::LinSpaced(table.levels, 0, table.levels - 1);
    result.cox = coxResult(fitCox(table, levels));
    if (!result.cox.coef)
        return result;
    const CoxPath path(table, *result.cox.coef);
    const double robustVariance = path.clusteredScore(tables.rows) * std::pow(*result.cox.se, 4);
    if (std::isfinite(robustVariance))
        result.cox.robustSe = std::sqrt(robustVariance);
    result.zph.chisq = path.proportionalityChisq();
    result.zph.df = result.zph.chisq ? 1 : 0;
    result.zph.p = chiSquareTail(result.zph.chisq, result.zph.df);
    result.concordance = concordance(tables.rows, table, *result.cox.coef);
    return result;
}

} // namespace Pistis
