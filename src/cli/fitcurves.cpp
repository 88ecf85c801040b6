#include "cli/fitcurves.h"

#include "cli/jsonvalues.h"
#include "evidence/rows/aalenjohansen.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    constexpr std::array<std::pair<ConfidenceType, const char *>, 3> confidenceTypes {
        { { ConfidenceType::Plain, "plain" }, { ConfidenceType::Log, "log" }, { ConfidenceType::LogLog, "log-log" } }
    };

    SurvivalRows grouped(const FitData &data)
    {
        return { .start = data.rows.start,
            .stop = data.rows.stop,
            .event = data.rows.event,
            .stratum = data.group,
            .strata = int(data.groupLabels.size()),
            .weight = data.rows.weight };
    }

    QJsonObject limitsJson(const std::array<ConfidenceLimits, 3> &limits)
    {
        QJsonObject object;
        for (const auto &[type, name] : confidenceTypes) {
            const ConfidenceLimits &here = limits[std::size_t(type)];
            object.insert(QLatin1String(name),
                QJsonObject { { u"lower"_s, jsonNumber(here.lower) }, { u"upper"_s, jsonNumber(here.upper) } });
        }
        return object;
    }

    QJsonObject pointJson(const SurvivalPoint &point)
    {
        return { { u"time"_s, point.time }, { u"n_risk"_s, jsonNumber(point.atRisk) },
            { u"cum_event"_s, jsonNumber(point.cumEvents) }, { u"surv"_s, jsonNumber(point.surv) },
            { u"std_err"_s, jsonNumber(point.stdErr) }, { u"cumhaz"_s, jsonNumber(point.cumHazard) },
            { u"std_err_cumhaz"_s, jsonNumber(point.cumHazardStdErr) }, { u"ci"_s, limitsJson(point.limits) } };
    }

    QJsonObject curveJson(const SurvivalCurve &curve, ConfidenceType type)
    {
        const RiskSets &sets = curve.riskSets();
        QJsonArray surv;
        QJsonArray stdErr;
        QJsonArray hazard;
        QJsonArray lower;
        QJsonArray upper;
        for (std::size_t place = 0; place < sets.size(); ++place) {
            const SurvivalPoint point = curve.pointAt(place);
            surv.append(jsonNumber(point.surv));
            stdErr.append(jsonNumber(point.stdErr));
            hazard.append(jsonNumber(point.cumHazard));
            lower.append(jsonNumber(point.limits[std::size_t(type)].lower));
            upper.append(jsonNumber(point.limits[std::size_t(type)].upper));
        }
        return { { u"time"_s, jsonArray(sets.time) }, { u"n_risk"_s, jsonArray(sets.atRisk) },
            { u"n_event"_s, jsonArray(sets.events) }, { u"n_censor"_s, jsonArray(sets.censored) }, { u"surv"_s, surv },
            { u"std_err"_s, stdErr }, { u"cumhaz"_s, hazard }, { u"lower"_s, lower }, { u"upper"_s, upper } };
    }

} // namespace

QJsonObject fitKm(const FitData &data, const FitOptions &options)
{
    QJsonArray strata;
    std::vector<RiskSets> sets = riskSets(grouped(data));
    for (std::size_t place = 0; place < sets.size(); ++place) {
        const SurvivalCurve curve(std::move(sets[place]), options.curve);
        QJsonArray at;
        for (const double time : options.times)
            at.append(pointJson(curve.at(time)));
        QJsonArray quantiles;
        for (const double p : { 0.25, 0.5, 0.75 }) {
            const SurvivalQuantile quantile = curve.quantile(p);
            quantiles.append(QJsonObject {
                { u"p"_s, p }, { u"time"_s, jsonNumber(quantile.time) }, { u"ci"_s, limitsJson(quantile.limits) } });
        }
        strata.append(QJsonObject { { u"label"_s, data.groupLabels.at(qsizetype(place)) },
            { u"n"_s, qint64(curve.riskSets().rows) }, { u"n_event"_s, curve.riskSets().rowsWithEvent },
            { u"at"_s, at }, { u"quantiles"_s, quantiles }, { u"curve"_s, curveJson(curve, options.conf) } });
    }
    return { { u"strata"_s, strata } };
}

QJsonObject fitRmst(const FitData &data, const FitOptions &options)
{
    const double tau = options.tau.value_or(std::ranges::max(data.rows.stop));
    QJsonArray strata;
    std::vector<RiskSets> sets = riskSets(grouped(data));
    for (std::size_t place = 0; place < sets.size(); ++place) {
        const SurvivalCurve curve(std::move(sets[place]), options.curve);
        strata.append(QJsonObject { { u"label"_s, data.groupLabels.at(qsizetype(place)) },
            { u"n"_s, qint64(curve.riskSets().rows) }, { u"n_event"_s, curve.riskSets().rowsWithEvent },
            { u"rmean"_s, jsonNumber(curve.restrictedMean(tau)) },
            { u"se"_s, jsonNumber(curve.restrictedMeanStdErr(tau)) } });
    }
    return { { u"tau"_s, jsonNumber(tau) }, { u"strata"_s, strata } };
}

QJsonObject fitAj(FitData &data, const FitOptions &options)
{
    // Each time takes a pass over the rows; without --times a long curve is shown at fewer places.
    constexpr std::size_t mostSteps = 100'000'000;
    const std::size_t mostTimes = std::clamp<std::size_t>(mostSteps / data.rows.size(), 10, 200);
    std::vector<std::vector<CompetingSpell>> spells(std::size_t(data.groupLabels.size()));
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        CompetingSpell spell { .exit = data.rows.stop[row],
            .cause = data.rows.event[row],
            .weight = data.rows.weightOf(row),
            .subject = data.rows.cluster.empty() ? -1 : data.rows.cluster[row] };
        if (data.rows.isDelayed())
            spell.entry = data.rows.start[row];
        spells[std::size_t(data.group[row])].push_back(spell);
    }
    const QStringList states = QStringList { u"(s0)"_s } + data.causes;
    QJsonArray strata;
    for (std::size_t place = 0; place < spells.size(); ++place) {
        const auto n = qint64(spells[place].size());
        const AalenJohansen curve(std::move(spells[place]), int(data.causes.size()));
        std::vector<double> times = options.times;
        if (times.empty()) {
            const std::vector<double> all = curve.eventTimes();
            const std::size_t step = all.size() / mostTimes + 1;
            for (std::size_t i = step - 1; i < all.size(); i += step)
                times.push_back(all[i]);
            if (step > 1)
                data.warnings.push_back({ u"times"_s,
                    u"The curve of %1 is shown at every %2. event time; --times chooses others."_s
                        .arg(data.groupLabels.at(qsizetype(place)))
                        .arg(step) });
        }
        QJsonArray at;
        for (const double time : times) {
            const StateProbabilities point = curve.at(time);
            QJsonObject p;
            QJsonObject se;
            for (qsizetype state = 0; state < states.size(); ++state) {
                p.insert(states.at(state), jsonNumber(point.probability[std::size_t(state)]));
                se.insert(states.at(state), jsonNumber(point.stdErr[std::size_t(state)]));
            }
            at.append(QJsonObject {
                { u"time"_s, time }, { u"n_risk"_s, jsonNumber(point.atRisk) }, { u"p"_s, p }, { u"se"_s, se } });
        }
        strata.append(
            QJsonObject { { u"label"_s, data.groupLabels.at(qsizetype(place)) }, { u"n"_s, n }, { u"at"_s, at } });
    }
    return { { u"states"_s, QJsonArray::fromStringList(states) }, { u"strata"_s, strata } };
}

} // namespace Pistis
