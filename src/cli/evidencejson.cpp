#include "cli/evidencejson.h"

#include "models/warningtext.h"

#include <QDate>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QJsonValue json(std::optional<double> value)
    {
        return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    }

    template <typename T> QJsonArray array(const std::vector<T> &values)
    {
        QJsonArray list;
        for (const T &value : values) {
            if constexpr (std::is_same_v<T, std::optional<double>>)
                list.append(json(value));
            else
                list.append(value);
        }
        return list;
    }

    QJsonValue dayJson(std::optional<int> day, const EvidenceReport &report)
    {
        if (!day)
            return QJsonValue::Null;
        if (report.days == LogDays::Dates)
            return QDate(1970, 1, 1).addDays(*day).toString(Qt::ISODate);
        return *day;
    }

    QString adjustJson(EvidenceParameters::Adjust adjust)
    {
        using enum EvidenceParameters::Adjust;
        return adjust == None ? u"none"_s : adjust == OwnPace ? u"own-pace"_s : u"auto"_s;
    }

    QString strataJson(const EvidenceParameters::Strata &strata)
    {
        QStringList names;
        if (strata.segment)
            names.append(u"segment"_s);
        if (strata.quarter)
            names.append(u"quarter"_s);
        return names.isEmpty() ? u"none"_s : names.join(u',');
    }

    QJsonObject parametersJson(const EvidenceParameters &parameters, const EvidenceReport &report)
    {
        return { { u"cut"_s, dayJson(parameters.cut, report) }, { u"window"_s, parameters.window },
            { u"headline_lag"_s, parameters.headlineLag }, { u"lags"_s, array(parameters.lags) },
            { u"log_start"_s, dayJson(parameters.logStart, report) }, { u"landmark"_s, parameters.landmark },
            { u"tau"_s, parameters.tau }, { u"times"_s, array(parameters.times) },
            { u"reference_band"_s,
                parameters.referenceBand == EvidenceParameters::mostLosses ? QJsonValue(u"most-losses"_s)
                                                                           : QJsonValue(parameters.referenceBand) },
            { u"adjust"_s, adjustJson(parameters.adjust) }, { u"strata"_s, strataJson(parameters.strata) } };
    }

    QJsonObject naiveJson(const NaiveView &naive)
    {
        const auto third = [](const NaiveThird &group) {
            return QJsonObject { { u"n"_s, group.n }, { u"retained"_s, json(group.retained) } };
        };
        return { { u"customers"_s, naive.customers }, { u"visits"_s, naive.visits }, { u"losses"_s, naive.losses },
            { u"low_third"_s, third(naive.low) }, { u"middle_third"_s, third(naive.middle) },
            { u"high_third"_s, third(naive.high) }, { u"warning"_s, u"W4"_s } };
    }

    QJsonObject coxJson(const CoxResult &cox)
    {
        return { { u"coef"_s, json(cox.coef) }, { u"se"_s, json(cox.se) }, { u"robust_se"_s, json(cox.robustSe) },
            { u"hr"_s, json(cox.hr) }, { u"hr_lower"_s, json(cox.hrLower) }, { u"hr_upper"_s, json(cox.hrUpper) },
            { u"z"_s, json(cox.z) }, { u"p"_s, json(cox.p) }, { u"loglik_null"_s, json(cox.loglikNull) },
            { u"loglik"_s, json(cox.loglik) }, { u"score"_s, json(cox.score) }, { u"wald"_s, json(cox.wald) },
            { u"lr"_s, json(cox.lr) }, { u"iterations"_s, cox.iterations }, { u"converged"_s, cox.converged } };
    }

    QJsonObject testJson(const ChiSquareTest &test)
    {
        return { { u"chisq"_s, json(test.chisq) }, { u"df"_s, test.df }, { u"p"_s, json(test.p) } };
    }

    QJsonObject bandJson(const BandResult &band)
    {
        return { { u"band"_s, band.band }, { u"label"_s, QString::fromStdString(band.label) },
            { u"events"_s, band.events }, { u"person_days"_s, band.personDays }, { u"expected"_s, json(band.expected) },
            { u"oe"_s, json(band.oe) }, { u"rate_per_1000_days"_s, json(band.rate) },
            { u"adjusted_rate_per_1000_days"_s, json(band.adjustedRate) },
            { u"adjusted_rate_lower"_s, json(band.adjustedRateLower) },
            { u"adjusted_rate_upper"_s, json(band.adjustedRateUpper) }, { u"log_hr"_s, json(band.logHr) },
            { u"se_log_hr"_s, json(band.seLogHr) }, { u"hr"_s, json(band.hr) }, { u"hr_lower"_s, json(band.hrLower) },
            { u"hr_upper"_s, json(band.hrUpper) }, { u"retention_year"_s, json(band.retentionYear) },
            { u"reference"_s, band.reference } };
    }

    QJsonObject lagJson(const LagResult &lag)
    {
        QJsonArray bands;
        for (const BandResult &band : lag.bands)
            bands.append(bandJson(band));
        QJsonObject zph = testJson(lag.zph);
        zph.insert(u"transform"_s, u"km"_s);
        return { { u"lag"_s, lag.lag }, { u"customers"_s, lag.customers }, { u"rows"_s, lag.rows },
            { u"events"_s, lag.events }, { u"person_days"_s, lag.personDays }, { u"cox"_s, coxJson(lag.cox) },
            { u"zph"_s, zph },
            { u"concordance"_s,
                QJsonObject { { u"c"_s, json(lag.concordance.c) }, { u"se"_s, json(lag.concordance.se) } } },
            { u"bands"_s, bands }, { u"bands_logrank"_s, testJson(lag.bandsLogrank) } };
    }

    QJsonObject kmJson(const KmResult &km, int tau)
    {
        QJsonArray at;
        for (const KmPoint &point : km.at) {
            at.append(QJsonObject { { u"tenure"_s, point.tenure }, { u"n_risk"_s, point.atRisk },
                { u"surv"_s, json(point.surv) }, { u"std_err"_s, json(point.stdErr) },
                { u"lower"_s, json(point.lower) }, { u"upper"_s, json(point.upper) } });
        }
        const QJsonObject curve { { u"tenure"_s, array(km.curve.tenure) }, { u"n_risk"_s, array(km.curve.atRisk) },
            { u"n_event"_s, array(km.curve.events) }, { u"surv"_s, array(km.curve.surv) },
            { u"lower"_s, array(km.curve.lower) }, { u"upper"_s, array(km.curve.upper) } };
        return { { u"entry_tenure"_s, km.entryTenure }, { u"conf"_s, u"log-log"_s }, { u"at"_s, at },
            { u"curve"_s, curve },
            { u"rmst"_s,
                QJsonObject { { u"tau"_s, tau }, { u"value"_s, json(km.rmst) }, { u"se"_s, json(km.rmstSe) } } } };
    }

    QJsonObject landmarkJson(const LandmarkResult &landmark)
    {
        QJsonArray at;
        for (const LandmarkResult::At &point : landmark.at) {
            at.append(QJsonObject { { u"group"_s, point.high ? u"high"_s : u"low"_s }, { u"tenure"_s, point.tenure },
                { u"surv"_s, json(point.surv) } });
        }
        QJsonObject object = testJson(landmark.test);
        object.insert(u"tenure"_s, landmark.tenure);
        object.insert(u"n"_s, landmark.n);
        object.insert(u"median"_s, json(landmark.median));
        object.insert(u"n_high"_s, landmark.high);
        object.insert(u"at"_s, at);
        return object;
    }

    QJsonValue warningDatedJson(const std::optional<WarningDatedResult> &dated)
    {
        if (!dated)
            return QJsonValue::Null;
        QJsonObject object = lagJson(dated->analysis);
        object.insert(u"share_of_losses"_s, dated->shareOfLosses);
        object.insert(u"is_headline"_s, dated->isHeadline);
        return object;
    }

    QJsonValue ownPaceJson(const std::optional<OwnPaceResult> &paced, const EvidenceParameters &parameters)
    {
        if (!paced)
            return QJsonValue::Null;
        const CoxResult &visits = paced->visits;
        const QJsonObject v { { u"coef"_s, json(visits.coef) }, { u"se"_s, json(visits.se) },
            { u"hr"_s, json(visits.hr) }, { u"hr_lower"_s, json(visits.hrLower) },
            { u"hr_upper"_s, json(visits.hrUpper) }, { u"p"_s, json(visits.p) } };
        const QJsonObject pace { { u"coef"_s, json(paced->paceCoef) }, { u"se"_s, json(paced->paceSe) } };
        return QJsonObject { { u"lag"_s, paced->lag }, { u"rows"_s, paced->rows }, { u"events"_s, paced->events },
            { u"strata"_s, strataJson(parameters.strata) }, { u"n_strata"_s, paced->strata },
            { u"alpha"_s, json(paced->alpha) }, { u"beta"_s, json(paced->beta) }, { u"v"_s, v }, { u"pace"_s, pace } };
    }

    QJsonValue splineJson(const std::optional<SplineResult> &spline)
    {
        if (!spline)
            return QJsonValue::Null;
        QJsonArray vcov;
        for (const std::vector<double> &row : spline->vcov)
            vcov.append(array(row));
        return QJsonObject { { u"knots"_s, array(spline->knots) }, { u"coef"_s, array(spline->coef) },
            { u"vcov"_s, vcov } };
    }

    QJsonObject byState(const CompetingResult &competing, const std::vector<double> &values)
    {
        QJsonObject object;
        for (std::size_t state = 0; state < values.size(); ++state)
            object.insert(QString::fromStdString(competing.states[state]), json(values[state]));
        return object;
    }

    QJsonValue competingJson(const std::optional<CompetingResult> &competing)
    {
        if (!competing)
            return QJsonValue::Null;
        QJsonArray states;
        for (const std::string &state : competing->states)
            states.append(QString::fromStdString(state));
        QJsonArray at;
        for (const CompetingResult::At &point : competing->at)
            at.append(QJsonObject { { u"time"_s, point.tenure }, { u"n_risk"_s, point.atRisk },
                { u"p"_s, byState(*competing, point.probability) }, { u"se"_s, byState(*competing, point.stdErr) } });
        const QJsonObject all { { u"label"_s, u"all"_s }, { u"n"_s, competing->n }, { u"at"_s, at } };
        return QJsonObject { { u"states"_s, states }, { u"strata"_s, QJsonArray { all } } };
    }

    QJsonArray periodsJson(const std::vector<TenurePeriod> &periods)
    {
        QJsonArray list;
        for (const TenurePeriod &period : periods)
            list.append(QJsonObject { { u"from"_s, period.from },
                { u"to"_s, period.to ? QJsonValue(*period.to) : QJsonValue(QJsonValue::Null) },
                { u"events"_s, period.losses }, { u"hr"_s, json(period.hr) }, { u"hr_lower"_s, json(period.lower) },
                { u"hr_upper"_s, json(period.upper) } });
        return list;
    }

    QJsonObject verdictJson(const Verdict &verdict, LogDays days)
    {
        return { { u"code"_s, QLatin1String(wordOf(verdict.code)) },
            { u"sentence_en"_s, verdictText(verdict, days, TextLanguage(u"en"_s)) },
            { u"sentence_el"_s, verdictText(verdict, days, TextLanguage(u"el"_s)) },
            { u"headline_lag"_s, verdict.headlineLag }, { u"hr"_s, json(verdict.hr) },
            { u"lower"_s, json(verdict.lower) }, { u"upper"_s, json(verdict.upper) }, { u"losses"_s, verdict.losses },
            { u"more_losses_needed"_s,
                verdict.moreLossesNeeded ? QJsonValue(*verdict.moreLossesNeeded) : QJsonValue(QJsonValue::Null) },
            { u"periods"_s, periodsJson(verdict.periods) } };
    }

    QJsonArray warningsJson(const std::vector<EvidenceWarning> &warnings, LogDays days)
    {
        QJsonArray list;
        for (const EvidenceWarning &warning : warnings) {
            QJsonObject values;
            for (const auto &[name, value] : warning.values)
                values.insert(QString::fromStdString(name), json(value));
            list.append(QJsonObject { { u"id"_s, QString::fromStdString(wordOf(warning.id)) },
                { u"message"_s, warningText(warning, days) }, { u"values"_s, values } });
        }
        return list;
    }

} // namespace

QJsonObject evidenceJson(const EvidenceResult &result, const EvidenceReport &report)
{
    QJsonArray lags;
    for (const LagResult &lag : result.lags)
        lags.append(lagJson(lag));
    const QJsonObject body { { u"parameters"_s, parametersJson(result.parameters, report) },
        { u"naive"_s, naiveJson(result.naive) }, { u"lags"_s, lags },
        { u"km"_s, kmJson(result.km, result.parameters.tau) }, { u"landmark"_s, landmarkJson(result.landmark) },
        { u"warning_dated"_s, warningDatedJson(result.warningDated) },
        { u"own_pace"_s, ownPaceJson(result.ownPace, result.parameters) }, { u"spline"_s, splineJson(result.spline) },
        { u"gaps"_s,
            QJsonObject { { u"median"_s, json(result.gaps.median) }, { u"p80"_s, json(result.gaps.p80) },
                { u"mean_completed"_s, json(result.gaps.meanCompleted) },
                { u"days_per_visit"_s, json(result.gaps.daysPerVisit) } } },
        { u"competing"_s, competingJson(result.competing) },
        { u"evalue"_s,
            QJsonObject { { u"point"_s, json(result.evalue.point) }, { u"limit"_s, json(result.evalue.limit) } } },
        { u"verdict"_s, verdictJson(result.verdict, report.days) },
        { u"engine"_s,
            QJsonObject { { u"path"_s, result.path == EnginePath::Rows ? u"rows"_s : u"tables"_s },
                { u"build_ms"_s, report.buildMs }, { u"fit_ms"_s, report.fitMs } } } };
    return { { u"schema"_s, u"pistis.evidence/1"_s }, { u"command"_s, u"evidence"_s }, { u"input"_s, report.input },
        { u"options"_s, report.options }, { u"warnings"_s, warningsJson(result.warnings, report.days) },
        { u"result"_s, body } };
}

} // namespace Pistis
