#include "cli/referencepath.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Names = QHash<QString, QString>;

    const QJsonValue nothing(QJsonValue::Undefined);

    QJsonValue itemWith(const QJsonValue &list, const QString &key, const QString &wanted)
    {
        bool isNumber = false;
        const double number = wanted.toDouble(&isNumber);
        for (const QJsonValue &item : list.toArray()) {
            const QJsonValue value = item[key];
            if (value.toString() == wanted
                || (isNumber && value.isDouble() && std::abs(value.toDouble() - number) < 1e-9))
                return item;
        }
        return nothing;
    }

    double sumOfSquares(const QJsonValue &list)
    {
        double sum = 0;
        for (const QJsonValue &value : list.toArray())
            sum += value.toDouble() * value.toDouble();
        return sum;
    }

    QJsonValue lowerTriangle(const QJsonValue &matrix, int number)
    {
        const auto size = matrix.toArray().size();
        for (qsizetype column = 0; column < size; ++column) {
            for (qsizetype row = column + 1; row < size; ++row) {
                if (--number == 0)
                    return matrix[row][column];
            }
        }
        return nothing;
    }

    QJsonValue curveValue(const QJsonObject &result, const QString &name, const QString &inner)
    {
        static const Names keys { { u"n.risk"_s, u"n_risk"_s }, { u"cum.event"_s, u"cum_event"_s },
            { u"surv"_s, u"surv"_s }, { u"std.err(S)"_s, u"std_err"_s }, { u"se(S)"_s, u"std_err"_s },
            { u"cumhaz"_s, u"cumhaz"_s }, { u"se.cumhaz"_s, u"std_err_cumhaz"_s } };
        const QJsonValue strata = result.value(u"strata"_s);
        const qsizetype comma = inner.lastIndexOf(u',');
        const auto quantile = [&] {
            const double p = inner.mid(comma + 1).toDouble() / 100;
            return itemWith(
                itemWith(strata, u"label"_s, inner.left(comma))[u"quantiles"_s], u"p"_s, QString::number(p));
        };
        if (name.startsWith("quantile."_L1))
            return quantile()[u"time"_s];
        if (name.startsWith("q.lower."_L1) || name.startsWith("q.upper."_L1))
            return quantile()[u"ci"_s][name.mid(8)][name.mid(2, 5)];
        const qsizetype sign = inner.lastIndexOf(u'@');
        const QString label = sign < 0 ? u"all"_s : inner.left(sign);
        const QJsonValue at = itemWith(itemWith(strata, u"label"_s, label)[u"at"_s], u"time"_s, inner.mid(sign + 1));
        if (name.startsWith("lower."_L1) || name.startsWith("upper."_L1))
            return at[u"ci"_s][name.mid(6)][name.left(5)];
        return at[keys.value(name)];
    }

    QJsonValue coxValue(const QJsonObject &result, const QString &name, const QString &inner)
    {
        static const Names keys { { u"coef"_s, u"coef"_s }, { u"se"_s, u"se"_s }, { u"se(naive)"_s, u"se"_s },
            { u"robust se"_s, u"robust_se"_s } };
        static const Names tests { { u"score"_s, u"score"_s }, { u"wald"_s, u"wald"_s }, { u"LR"_s, u"lr"_s },
            { u"rscore"_s, u"robust_score"_s } };
        const QJsonValue terms = result.value(u"terms"_s);
        if (keys.contains(name))
            return (inner.isEmpty() ? terms[0] : itemWith(terms, u"name"_s, inner))[keys.value(name)];
        if (tests.contains(name))
            return result.value(u"tests"_s)[tests.value(name)][u"chisq"_s];
        if (name == u"var")
            return result.value(u"vcov"_s)[0][0];
        if (name == u"vcov_lower")
            return lowerTriangle(result.value(u"vcov"_s), inner.toInt());
        if (name == u"loglik0" || name == u"loglik")
            return result.value(u"loglik"_s)[name == u"loglik" ? u"model"_s : u"null"_s];
        return result.value(name == u"nevent" ? u"n_event"_s : u"n"_s);
    }

    QJsonValue groupValue(const QJsonObject &result, const QString &name, const QString &inner)
    {
        static const Names keys { { u"O"_s, u"observed"_s }, { u"E"_s, u"expected"_s }, { u"O/E"_s, u"oe"_s },
            { u"persontime"_s, u"person_time"_s }, { u"lo"_s, u"lower"_s }, { u"hi"_s, u"upper"_s },
            { u"obs"_s, u"observed"_s }, { u"exp"_s, u"expected"_s } };
        const QJsonValue groups = result.value(u"groups"_s);
        if (inner.isEmpty())
            return result.value(name);
        if (name == u"var")
            return result.value(
                u"variance"_s)[inner.section(u',', 0, 0).toInt() - 1][inner.section(u',', 1).toInt() - 1];
        if (name == u"obs" || name == u"exp")
            return groups[inner.toInt() - 1][keys.value(name)];
        return itemWith(groups, u"level"_s, inner)[keys.value(name, name)];
    }

    QJsonValue residualValue(const QJsonObject &result, const QString &name, const QString &inner)
    {
        const QJsonValue residuals = result.value(u"residuals"_s);
        if (name == u"mart")
            return residuals[u"martingale"_s][inner.toInt() - 1];
        return sumOfSquares(residuals[name.contains("mart"_L1) ? u"martingale"_s : u"deviance"_s]);
    }

    QJsonValue baselineValue(const QJsonObject &result, const QString &inner)
    {
        const QJsonValue curve = result.value(u"basehaz"_s)[0];
        const QJsonArray times = curve[u"time"_s].toArray();
        for (qsizetype place = 0; place < times.size(); ++place) {
            if (std::abs(times.at(place).toDouble() - inner.toDouble()) < 1e-9)
                return curve[u"cumhaz"_s][place];
        }
        return nothing;
    }

    QJsonValue landmarkValue(const QJsonObject &result, const QString &name, const QString &inner)
    {
        if (name == u"surv") {
            const QString label = inner.section(u'@', 0, 0).replace("tx="_L1, "exposed="_L1);
            return itemWith(itemWith(result.value(u"km"_s)[u"strata"_s], u"label"_s, label)[u"at"_s], u"time"_s,
                inner.section(u'@', 1))[u"surv"_s];
        }
        if (name == u"coef" || name == u"se")
            return result.value(u"cox"_s)[u"terms"_s][0][name];
        if (name == u"chisq")
            return result.value(u"logrank"_s)[name];
        static const Names keys { { u"n"_s, u"n"_s }, { u"n.tx"_s, u"n_exposed"_s }, { u"events"_s, u"n_event"_s } };
        return result.value(keys.value(name));
    }

    QJsonValue stateValue(const QJsonObject &result, const QString &name, const QString &inner)
    {
        const qsizetype sign = inner.lastIndexOf(u'@');
        const QString place = inner.mid(sign + 1);
        return itemWith(itemWith(result.value(u"strata"_s), u"label"_s, inner.left(sign))[u"at"_s], u"time"_s,
            place.section(u':', 0, 0))[name][place.section(u':', 1)];
    }

} // namespace

QJsonValue referenceValue(const QJsonObject &result, const QString &feature, const QString &quantity)
{
    const qsizetype bracket = quantity.indexOf(u'[');
    const QString name = quantity.left(bracket);
    const QString inner = bracket < 0 ? QString() : quantity.mid(bracket + 1).chopped(1);
    const auto is = [&](const char *words) { return feature.contains(QLatin1String(words)); };
    if (is("martingale"))
        return residualValue(result, name, inner);
    if (is("baseline cumhaz"))
        return baselineValue(result, inner);
    if (is("KM (") || is("Nelson-Aalen"))
        return curveValue(result, name, inner);
    if (is("RMST"))
        return itemWith(result.value(u"strata"_s), u"label"_s, inner)[name];
    if (is("concordance"))
        return result.value(u"concordance"_s)[name == u"C" ? u"c"_s : QString(name).replace(u'.', u'_')];
    if (is("cox.zph")) {
        const QJsonValue zph = result.value(u"zph"_s);
        return (inner == u"GLOBAL" ? zph[u"global"_s] : itemWith(zph[u"terms"_s], u"name"_s, inner))[name];
    }
    if (is("landmark"))
        return landmarkValue(result, name, inner);
    if (is("Aalen-Johansen"))
        return stateValue(result, name, inner);
    if (is("log-rank") || is("survdiff") || is("person-time"))
        return groupValue(result, name, inner);
    return coxValue(result, name, inner);
}

QString referenceOptions(const QString &feature)
{
    static const QList<std::pair<QRegularExpression, QString>> rules {
        { QRegularExpression(u"stype=(\\d) ctype=(\\d)"_s), u"--stype %1 --ctype %2"_s },
        { QRegularExpression(u"^survdiff rho=([1-9.]+)"_s), u"--rho %1"_s },
        { QRegularExpression(u"^weighted log-rank (gehan|tarone)"_s), u"--weight %1"_s },
        { QRegularExpression(u"^weighted log-rank fh(\\d)(\\d)"_s), u"--weight fh:%1,%2"_s },
        { QRegularExpression(u"^coxph (breslow)"_s), u"--ties %1"_s },
        { QRegularExpression(u"timewt=(\\S+)"_s), u"--timewt %1"_s },
        { QRegularExpression(u"^cox\\.zph (identity|log|rank)"_s), u"--transform %1"_s },
    };
    for (const auto &[pattern, options] : rules) {
        const QRegularExpressionMatch match = pattern.match(feature);
        if (!match.hasMatch())
            continue;
        QString filled = options;
        for (int group = 1; group <= pattern.captureCount(); ++group)
            filled = filled.arg(match.captured(group));
        return filled;
    }
    return {};
}

} // namespace Pistis
