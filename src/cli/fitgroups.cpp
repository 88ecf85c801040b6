#include "cli/fitgroups.h"

#include "cli/fitcox.h"
#include "cli/fitcurves.h"
#include "cli/jsonvalues.h"
#include "evidence/rows/landmarkrows.h"
#include "evidence/rows/persontimerate.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QJsonObject fitLogRank(FitData &data, const FitOptions &options)
{
    const auto groups = int(data.groupLabels.size());
    const LogRankTest test = weightedLogRank(data.rows, data.group, groups, options.logRankWeight);
    QJsonArray list;
    for (std::size_t group = 0; group < test.n.size(); ++group) {
        const double expected = test.expected[group];
        list.append(QJsonObject { { u"level"_s, data.groupLevels.at(qsizetype(group)) }, { u"n"_s, test.n[group] },
            { u"observed"_s, jsonNumber(test.observed[group]) }, { u"expected"_s, jsonNumber(expected) },
            { u"oe"_s, jsonNumber(expected > 0 ? std::optional(test.observed[group] / expected) : std::nullopt) } });
    }
    if (!test.chisq)
        data.warnings.push_back({ u"no_comparison"_s,
            u"The groups cannot be compared: no two of them are at risk together when somebody is lost."_s });
    return { { u"weight"_s, options.logRankName }, { u"chisq"_s, jsonNumber(test.chisq) }, { u"df"_s, test.df },
        { u"p"_s, jsonNumber(test.p) }, { u"groups"_s, list }, { u"variance"_s, jsonMatrix(test.variance) } };
}

QJsonObject fitRate(const FitData &data, const FitOptions &options)
{
    QJsonArray list;
    const auto rates = personTimeRates(data.rows, data.group, int(data.groupLabels.size()), options.curve.level);
    for (std::size_t group = 0; group < rates.size(); ++group) {
        const PersonTimeRate &rate = rates[group];
        list.append(QJsonObject { { u"level"_s, data.groupLevels.at(qsizetype(group)) },
            { u"events"_s, jsonNumber(rate.events) }, { u"person_time"_s, jsonNumber(rate.personTime) },
            { u"rate"_s, jsonNumber(rate.rate) }, { u"lower"_s, jsonNumber(rate.lower) },
            { u"upper"_s, jsonNumber(rate.upper) } });
    }
    return { { u"groups"_s, list } };
}

QJsonObject fitLandmark(FitData &data, const FitOptions &options)
{
    LandmarkRows landmark = landmarkRows(data.rows, data.exposureTime, options.landmark);
    data.rows = std::move(landmark.rows);
    data.group = std::move(landmark.exposed);
    data.events = 0;
    int exposed = 0;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        data.events += data.rows.event[row] > 0;
        exposed += data.group[row];
    }
    data.groupLevels = QStringList { u"0"_s, u"1"_s };
    data.groupLabels = QStringList { u"exposed=0"_s, u"exposed=1"_s };
    data.terms.prepend(u"exposed"_s);
    QJsonObject result { { u"landmark"_s, options.landmark }, { u"n_exposed"_s, exposed } };
    if (data.rows.size() == 0)
        data.warnings.push_back(
            { u"no_rows"_s, u"Nobody is observed beyond the landmark %1."_s.arg(options.landmark) });
    result.insert(u"logrank"_s, fitLogRank(data, options));
    result.insert(u"cox"_s, fitCox(data, options));
    result.insert(u"km"_s, fitKm(data, options));
    return result;
}

} // namespace Pistis
