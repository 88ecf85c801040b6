#include "cli/evidencetable.h"

#include "models/linktext.h"
#include "models/warningtext.h"

#include <QCoreApplication>
#include <QList>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    class EvidenceTable
    {
        Q_DECLARE_TR_FUNCTIONS(EvidenceTable)

    public:
        static void print(QTextStream &out, const EvidenceResult &result, LogDays days);

    private:
        static void printLags(QTextStream &out, const EvidenceResult &result);
        static void printAdjusted(QTextStream &out, const EvidenceResult &result);
        static void printPeriods(QTextStream &out, const Verdict &verdict);
        static void printBands(QTextStream &out, const LagResult &lag);
        static void printCurve(QTextStream &out, const KmResult &km);
        static void printNaive(QTextStream &out, const NaiveView &naive);
    };

    QString number(std::optional<double> value, int decimals)
    {
        return value ? QLocale().toString(*value, 'f', decimals) : u"-"_s;
    }

    QString number(int value) { return QLocale().toString(value); }

    QString percent(std::optional<double> share)
    {
        return share ? QLocale().toString(*share * 100, 'f', 1) + u'%' : u"-"_s;
    }

    // Columns as wide as their widest cell, numbers to the right.
    void printTable(QTextStream &out, const QList<QStringList> &rows)
    {
        for (const QStringList &row : rows) {
            out << ' ';
            for (qsizetype column = 0; column < row.size(); ++column) {
                qsizetype width = 0;
                for (const QStringList &other : rows)
                    width = std::max(width, other.value(column).size());
                out << ' ' << row.at(column).rightJustified(width);
            }
            out << '\n';
        }
        out << '\n';
    }

    void EvidenceTable::printLags(QTextStream &out, const EvidenceResult &result)
    {
        QList<QStringList> rows { { tr("delay (days)"), tr("customers"), tr("losses"), tr("losses per extra visit ×"),
            tr("from"), tr("to") } };
        for (const LagResult &lag : result.lags)
            rows.append({ number(lag.lag), number(lag.customers), number(lag.events), number(lag.cox.hr, 3),
                number(lag.cox.hrLower, 3), number(lag.cox.hrUpper, 3) });
        printTable(out, rows);
    }

    void EvidenceTable::printAdjusted(QTextStream &out, const EvidenceResult &result)
    {
        if (!result.ownPace)
            return;
        const auto &[segment, quarter] = result.parameters.strata;
        const QString compared = segment && quarter
            ? tr("Adjusted for how often each customer is usually visited; compared within segment and quarter:")
            : segment ? tr("Adjusted for how often each customer is usually visited; compared within segment:")
            : quarter ? tr("Adjusted for how often each customer is usually visited; compared within quarter:")
                      : tr("Adjusted for how often each customer is usually visited:");
        out << compared << '\n';
        const CoxResult &visits = result.ownPace->visits;
        printTable(out,
            { { tr("delay (days)"), tr("losses"), tr("losses per extra visit ×"), tr("from"), tr("to") },
                { number(result.ownPace->lag), number(result.ownPace->events), number(visits.hr, 3),
                    number(visits.hrLower, 3), number(visits.hrUpper, 3) } });
    }

    void EvidenceTable::printPeriods(QTextStream &out, const Verdict &verdict)
    {
        if (verdict.periods.empty())
            return;
        out << tr("The link changes with the days since the first contact:") << '\n';
        QList<QStringList> rows { { tr("after day"), tr("up to day"), tr("losses"), tr("losses per extra visit ×"),
            tr("from"), tr("to") } };
        for (const TenurePeriod &period : verdict.periods)
            rows.append({ number(period.from), period.to ? number(*period.to) : u"-"_s, number(period.losses),
                number(period.hr, 3), number(period.lower, 3), number(period.upper, 3) });
        printTable(out, rows);
    }

    void EvidenceTable::printBands(QTextStream &out, const LagResult &lag)
    {
        QList<QStringList> rows { { tr("visits in the window"), tr("losses"), tr("expected"), tr("per 1000 days"),
            tr("from"), tr("to"), tr("kept in a year") } };
        for (const BandResult &band : lag.bands)
            rows.append({ QString::fromStdString(band.label), number(band.events), number(band.expected, 1),
                number(band.adjustedRate, 3), number(band.adjustedRateLower, 3), number(band.adjustedRateUpper, 3),
                percent(band.retentionYear) });
        printTable(out, rows);
    }

    void EvidenceTable::printCurve(QTextStream &out, const KmResult &km)
    {
        QList<QStringList> rows { { tr("days since first contact"), tr("watched"), tr("still with you"), tr("from"),
            tr("to") } };
        for (const KmPoint &point : km.at)
            rows.append({ number(point.tenure), number(point.atRisk), percent(point.surv), percent(point.lower),
                percent(point.upper) });
        printTable(out, rows);
    }

    void EvidenceTable::printNaive(QTextStream &out, const NaiveView &naive)
    {
        out << tr("What the naive chart would claim (misleading): %1 kept of the third visited least, %2 of the third "
                  "visited most.")
                   .arg(percent(naive.low.retained), percent(naive.high.retained))
            << '\n';
    }

    void EvidenceTable::print(QTextStream &out, const EvidenceResult &result, LogDays days)
    {
        out << verdictText(result.verdict, days) << '\n';
        if (const QString unadjusted = unadjustedText(result); !unadjusted.isEmpty())
            out << unadjusted << '\n';
        out << '\n';
        printLags(out, result);
        printAdjusted(out, result);
        printPeriods(out, result.verdict);
        printBands(out, *result.headline());
        printCurve(out, result.km);
        printNaive(out, result.naive);
        for (const EvidenceWarning &warning : result.warnings)
            out << "  " << QString::fromStdString(wordOf(warning.id)) << ": " << warningText(warning, days) << '\n';
    }

} // namespace

void printEvidence(QTextStream &out, const EvidenceResult &result, LogDays days)
{
    EvidenceTable::print(out, result, days);
}

} // namespace Pistis
