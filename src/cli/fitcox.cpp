#include "cli/fitcox.h"

#include "cli/jsonvalues.h"
#include "evidence/rows/coxresiduals.h"
#include "evidence/rows/coxrowfit.h"
#include "evidence/rows/criticalvalue.h"
#include "evidence/rows/robustvariance.h"
#include "evidence/tails.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Regression
    {
        CoxRiskSets sets {};
        CoxRowFit fit {};
    };

    void warn(FitData &data, const CoxRiskSets &sets, const CoxRowFit &fit)
    {
        if (!fit.loglikNull) {
            data.warnings.push_back({ u"no_events"_s, u"There is no event, so nothing can be estimated."_s });
            return;
        }
        for (qsizetype term = 0; term < data.terms.size(); ++term) {
            const QString &name = data.terms.at(term);
            const auto column = std::size_t(term);
            if (sets.scale[term] == 0)
                data.warnings.push_back({ u"constant"_s,
                    u"%1 does not vary in a way that can be computed; it has no estimate."_s.arg(name) });
            else if (!fit.estimable[column])
                data.warnings.push_back({ u"collinear"_s,
                    u"%1 follows from the covariates before it, or never differs among those at risk together; it has "
                    u"no estimate."_s.arg(name) });
            else if (!fit.bounded[column])
                data.warnings.push_back({ u"separation"_s,
                    u"The coefficient of %1 grows without bound: the covariate separates those lost from the others. "
                    u"It has no estimate."_s.arg(name) });
        }
        if (!fit.converged)
            data.warnings.push_back({ u"not_converged"_s, u"The fit has not converged."_s });
    }

    Regression regression(FitData &data, const FitOptions &options)
    {
        Regression result { .sets = coxRiskSets(data.rows) };
        result.fit = fitCoxRows(result.sets, options.ties);
        warn(data, result.sets, result.fit);
        return result;
    }

    QJsonObject testJson(std::optional<double> chisq, int df)
    {
        return { { u"chisq"_s, jsonNumber(chisq) }, { u"df"_s, df }, { u"p"_s, jsonNumber(chiSquareTail(chisq, df)) } };
    }

    // Rows and columns without an estimate are null.
    QJsonArray varianceJson(const Eigen::MatrixXd &matrix, const CoxRowFit &fit)
    {
        QJsonArray rows;
        for (int i = 0; i < matrix.rows(); ++i) {
            QJsonArray row;
            for (int j = 0; j < matrix.cols(); ++j)
                row.append(fit.isEstimate(i) && fit.isEstimate(j) ? jsonNumber(matrix(i, j)) : QJsonValue::Null);
            rows.append(row);
        }
        return rows;
    }

    QJsonObject termJson(const QString &name, int column, const CoxRowFit &fit,
        const std::optional<RobustVariance> &robust, double level)
    {
        std::optional<double> coef;
        std::optional<double> se;
        std::optional<double> robustSe;
        QJsonObject object { { u"name"_s, name }, { u"coef"_s, QJsonValue::Null }, { u"se"_s, QJsonValue::Null },
            { u"robust_se"_s, QJsonValue::Null }, { u"hr"_s, QJsonValue::Null }, { u"hr_lower"_s, QJsonValue::Null },
            { u"hr_upper"_s, QJsonValue::Null }, { u"z"_s, QJsonValue::Null }, { u"p"_s, QJsonValue::Null } };
        if (!fit.isEstimate(column))
            return object;
        const double beta = fit.coef[column];
        const double modelSe = std::sqrt(fit.vcov(column, column));
        object.insert(u"coef"_s, jsonNumber(beta));
        object.insert(u"se"_s, jsonNumber(modelSe));
        object.insert(u"hr"_s, jsonNumber(std::exp(beta)));
        double used = modelSe;
        if (robust) {
            used = std::sqrt(robust->vcov(column, column));
            object.insert(u"robust_se"_s, jsonNumber(used));
        }
        if (!(used > 0))
            return object;
        const double width = normalCriticalValue(level) * used;
        object.insert(u"hr_lower"_s, jsonNumber(std::exp(beta - width)));
        object.insert(u"hr_upper"_s, jsonNumber(std::exp(beta + width)));
        object.insert(u"z"_s, jsonNumber(beta / used));
        object.insert(u"p"_s, jsonNumber(normalTwoSided(beta / used)));
        return object;
    }

    QJsonObject zphJson(const FitData &data, const FitOptions &options, const Regression &model)
    {
        const ProportionalHazards zph = proportionalHazards(data.rows, model.sets, model.fit, options.transform);
        QJsonArray terms;
        for (qsizetype term = 0; term < data.terms.size(); ++term) {
            const ProportionalityTest &test = zph.terms[std::size_t(term)];
            QJsonObject object = testJson(test.chisq, test.df);
            object.insert(u"name"_s, data.terms.at(term));
            terms.append(object);
        }
        return { { u"transform"_s, options.transformName }, { u"terms"_s, terms },
            { u"global"_s, testJson(zph.global.chisq, zph.global.df) } };
    }

    QJsonObject concordanceJson(const FitData &data, const FitOptions &options, const Regression &model)
    {
        RowConcordance pairs;
        if (model.fit.converged) {
            const Eigen::VectorXd score = data.rows.covariates * model.fit.coef;
            pairs = rowConcordance(data.rows, { score.begin(), score.end() }, options.pairWeight);
        }
        const auto count = [&](double value) { return model.fit.converged ? jsonNumber(value) : QJsonValue::Null; };
        return { { u"timewt"_s, options.pairWeightName }, { u"c"_s, jsonNumber(pairs.c) },
            { u"se"_s, jsonNumber(pairs.stdErr) }, { u"concordant"_s, count(pairs.concordant) },
            { u"discordant"_s, count(pairs.discordant) }, { u"tied_x"_s, count(pairs.tiedX) },
            { u"tied_y"_s, count(pairs.tiedY) }, { u"tied_xy"_s, count(pairs.tiedXY) } };
    }

    QJsonObject residualsJson(const FitData &data, const Regression &model)
    {
        const CoxResiduals residuals = coxResiduals(data.rows, model.sets, model.fit);
        QJsonArray row;
        for (const std::uint32_t place : data.fileRow)
            row.append(qint64(place) + 1);
        return { { u"row"_s, row }, { u"martingale"_s, jsonArray(residuals.martingale) },
            { u"deviance"_s, jsonArray(residuals.deviance) } };
    }

    QJsonArray baselineJson(const FitData &data, const Regression &model)
    {
        QJsonArray curves;
        const auto hazards = baselineHazards(data.rows, model.sets, model.fit);
        for (std::size_t stratum = 0; stratum < hazards.size(); ++stratum) {
            curves.append(QJsonObject { { u"stratum"_s, data.strataLabels.at(qsizetype(stratum)) },
                { u"time"_s, jsonArray(hazards[stratum].time) },
                { u"cumhaz"_s, jsonArray(hazards[stratum].cumHazard) } });
        }
        return curves;
    }

} // namespace

QJsonObject fitCox(FitData &data, const FitOptions &options)
{
    const Regression model = regression(data, options);
    const CoxRowFit &fit = model.fit;
    const bool isRobust = !data.rows.cluster.empty() && fit.loglik;
    const auto robust = isRobust ? std::optional(robustVariance(data.rows, model.sets, fit)) : std::nullopt;
    QJsonArray terms;
    for (qsizetype term = 0; term < data.terms.size(); ++term)
        terms.append(termJson(data.terms.at(term), int(term), fit, robust, options.curve.level));
    std::optional<double> lr;
    if (fit.loglik && fit.df > 0)
        lr = std::max(0.0, 2 * (*fit.loglik - *fit.loglikNull));
    QJsonObject result { { u"ties"_s, options.ties == Ties::Efron ? u"efron"_s : u"breslow"_s },
        { u"iterations"_s, fit.iterations }, { u"converged"_s, fit.converged }, { u"terms"_s, terms },
        { u"vcov"_s, varianceJson(fit.vcov, fit) },
        { u"robust_vcov"_s, robust ? QJsonValue(varianceJson(robust->vcov, fit)) : QJsonValue::Null },
        { u"loglik"_s,
            QJsonObject { { u"null"_s, jsonNumber(fit.loglikNull) }, { u"model"_s, jsonNumber(fit.loglik) } } },
        { u"tests"_s,
            QJsonObject { { u"score"_s, testJson(fit.score, fit.df) },
                { u"wald"_s, testJson(robust ? robust->wald : fit.wald, fit.df) }, { u"lr"_s, testJson(lr, fit.df) },
                { u"robust_score"_s,
                    robust ? QJsonValue(testJson(robust->score, fit.df)) : QJsonValue(QJsonValue::Null) } } },
        { u"n_cluster"_s, isRobust ? QJsonValue(data.rows.clusters) : QJsonValue(QJsonValue::Null) } };
    const bool isUsable = fit.converged && fit.loglik;
    const auto add = [&](const QString &key, const auto &make) {
        if (options.with.contains(key))
            result.insert(key, isUsable ? QJsonValue(make()) : QJsonValue(QJsonValue::Null));
    };
    add(u"concordance"_s, [&] { return concordanceJson(data, options, model); });
    add(u"zph"_s, [&] { return zphJson(data, options, model); });
    add(u"residuals"_s, [&] { return residualsJson(data, model); });
    add(u"basehaz"_s, [&] { return baselineJson(data, model); });
    return result;
}

QJsonObject fitZph(FitData &data, const FitOptions &options)
{
    const Regression model = regression(data, options);
    return zphJson(data, options, model);
}

QJsonObject fitConcordance(FitData &data, const FitOptions &options)
{
    const Regression model = regression(data, options);
    return concordanceJson(data, options, model);
}

} // namespace Pistis
