#include "models/evidencenumbers.h"

#include "evidence/yearlyloss.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(Pistis::EvidenceNumbers)
    };

    QString whole(qint64 value) { return QLocale().toString(value); }

    QString decimal(std::optional<double> value) { return value ? QLocale().toString(*value, 'f', 2) : u"–"_s; }

    QString percent(std::optional<double> share)
    {
        return share ? QString(QLocale().toString(*share * 100, 'f', 1) + u'%') : u"–"_s;
    }

    QString lostInYear(std::optional<double> rate)
    {
        return percent(rate ? std::optional(yearlyLoss(*rate)) : std::nullopt);
    }

} // namespace

NumbersTable bandNumbers(const BookEvidence &evidence)
{
    NumbersTable table { .headers
        = { Text::tr("Visits in %1 days").arg(evidence.result.parameters.window), Text::tr("Customers lost"),
            Text::tr("Customers now"), Text::tr("Lost in a year"), Text::tr("at least"), Text::tr("at most"),
            Text::tr("Losses expected"), Text::tr("Customer-days watched") } };
    const LagResult *headline = evidence.result.headline();
    if (!headline)
        return table;
    for (const BandResult &band : headline->bands) {
        const BandMembers &members = evidence.bands.at(size_t(band.band));
        table.rows.append({ QString::fromStdString(band.label), whole(qint64(members.lost.size())),
            whole(qint64(members.present.size())), lostInYear(band.adjustedRate), lostInYear(band.adjustedRateLower),
            lostInYear(band.adjustedRateUpper), QLocale().toString(band.expected, 'f', 1), whole(band.personDays) });
    }
    return table;
}

NumbersTable retentionNumbers(const EvidenceResult &result)
{
    NumbersTable table { .headers = { Text::tr("Days since the first contact"), Text::tr("Customers followed"),
                             Text::tr("Still with you"), Text::tr("at least"), Text::tr("at most") } };
    for (const KmPoint &point : result.km.at)
        table.rows.append({ whole(point.tenure), whole(point.atRisk), percent(point.surv), percent(point.lower),
            percent(point.upper) });
    return table;
}

NumbersTable lagNumbers(const EvidenceResult &result)
{
    NumbersTable table { .headers = { Text::tr("Days left out before a loss"), Text::tr("Losses per extra visit"),
                             Text::tr("at least"), Text::tr("at most"), Text::tr("Customers"), Text::tr("Losses") } };
    for (const LagResult &lag : result.lags)
        table.rows.append({ whole(lag.lag), decimal(lag.cox.hr), decimal(lag.cox.hrLower), decimal(lag.cox.hrUpper),
            whole(lag.customers), whole(lag.events) });
    return table;
}

NumbersTable naiveNumbers(const EvidenceResult &result)
{
    const NaiveView &naive = result.naive;
    NumbersTable table { .headers
        = { Text::tr("Third by visits per month (misleading)"), Text::tr("Customers"), Text::tr("Kept") } };
    for (const auto &[name, third] : { std::pair { Text::tr("Fewest visits"), naive.low },
             std::pair { Text::tr("Middle"), naive.middle }, std::pair { Text::tr("Most visits"), naive.high } })
        table.rows.append({ name, whole(third.n), percent(third.retained) });
    return table;
}

QString gapText(const EvidenceResult &result)
{
    const NaiveView &naive = result.naive;
    if (!naive.low.retained || !naive.high.retained)
        return Text::tr("There are too few customers for the usual chart.");
    const auto whole100 = [](double share) { return QLocale().toString(share * 100, 'f', 0); };
    const QString claim = Text::tr("The usual chart would claim that %1% of the customers with the fewest visits were "
                                   "kept and %2% of those with the most")
                              .arg(whole100(*naive.low.retained), whole100(*naive.high.retained));
    const LagResult *headline = result.headline();
    if (!headline || !headline->cox.hr || !headline->cox.hrLower || !headline->cox.hrUpper)
        return Text::tr("%1; your log does not allow a fair comparison yet.").arg(claim);
    return Text::tr("%1; compared fairly, losses per extra visit are %2 times as many (%3 to %4; 1 is no link).")
        .arg(claim, decimal(headline->cox.hr), decimal(headline->cox.hrLower), decimal(headline->cox.hrUpper));
}

} // namespace Pistis
