#include "evidence/rows/landmarkrows.h"
#include "evidence/rows/mergedtimes.h"
#include "evidence/rows/persontimerate.h"
#include "evidence/rows/survivalcurve.h"
#include "evidence/rows/weightedlogrank.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace Pistis;

namespace {

bool isClose(double value, double expected, double tolerance = 1e-11)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

SurvivalRows randomRows(std::mt19937_64 &random, int count)
{
    std::uniform_real_distribution<double> uniform(0, 1);
    SurvivalRows rows;
    for (int row = 0; row < count; ++row) {
        rows.start.push_back(std::floor(uniform(random) * 6));
        rows.stop.push_back(rows.start.back() + std::ceil(uniform(random) * 9));
        rows.event.push_back(uniform(random) < 0.6);
        rows.weight.push_back(1 + std::floor(uniform(random) * 3));
    }
    return rows;
}

SurvivalRows repeated(const SurvivalRows &rows)
{
    SurvivalRows result;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (int time = 0; time < int(rows.weight[row]); ++time) {
            result.start.push_back(rows.start[row]);
            result.stop.push_back(rows.stop[row]);
            result.event.push_back(rows.event[row]);
        }
    }
    return result;
}

SurvivalCurve curveOf(const SurvivalRows &rows, const CurveOptions &options = {})
{
    return SurvivalCurve(riskSets(rows).front(), options);
}

} // namespace

class TestRowsCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        m_random.seed(seed);
    }

    void atATimeTheLossComesBeforeTheCensoringAndTheEntry()
    {
        const SurvivalRows rows { .start = { 0, 0, 2 }, .stop = { 2, 2, 4 }, .event = { 1, 0, 1 } };
        const RiskSets sets = riskSets(rows).front();
        QCOMPARE(sets.time, (std::vector<double> { 2, 4 }));
        QCOMPARE(sets.atRisk, (std::vector<double> { 2, 1 }));
        QCOMPARE(sets.events, (std::vector<double> { 1, 1 }));
        QCOMPARE(sets.censored, (std::vector<double> { 1, 0 }));
    }

    void weightsAreCountsOfEqualRows()
    {
        const SurvivalRows weighted = randomRows(m_random, 60);
        const SurvivalRows many = repeated(weighted);
        const SurvivalCurve one = curveOf(weighted);
        const SurvivalCurve other = curveOf(many);
        for (std::size_t place = 0; place < one.riskSets().size(); ++place) {
            const SurvivalPoint a = one.pointAt(place);
            const SurvivalPoint b = other.pointAt(place);
            QVERIFY(isClose(a.surv, b.surv));
            QCOMPARE(a.stdErr.has_value(), b.stdErr.has_value());
            QVERIFY(!a.stdErr || isClose(*a.stdErr, *b.stdErr));
            QVERIFY(isClose(a.cumHazard, b.cumHazard));
        }
        QVERIFY(isClose(one.restrictedMean(7), other.restrictedMean(7)));
        QVERIFY(isClose(one.restrictedMeanStdErr(7), other.restrictedMeanStdErr(7)));
    }

    void theAreaIsThatOfTheSteps()
    {
        const SurvivalCurve curve = curveOf(randomRows(m_random, 80));
        double area = 0;
        constexpr double step = 1.0 / 64;
        for (int i = 0; i < 9 * 64; ++i)
            area += step * curve.at(i * step).surv;
        QVERIFY(isClose(curve.restrictedMean(9), area, 1e-10));
    }

    void whereNobodyIsLeftLimitsAreAbsent()
    {
        const SurvivalCurve curve = curveOf({ .stop = { 1, 2 }, .event = { 1, 1 } });
        const SurvivalPoint end = curve.at(5);
        QCOMPARE(end.surv, 0.0);
        QCOMPARE(end.atRisk, 0.0);
        QVERIFY(!end.stdErr);
        for (const ConfidenceLimits &limits : end.limits)
            QVERIFY(!limits.lower && !limits.upper);
        const SurvivalPoint before = curve.at(0.5);
        for (const ConfidenceLimits &limits : before.limits)
            QVERIFY(limits.lower == 1.0 && limits.upper == 1.0);
    }

    void aQuantileOnAFlatStretchIsItsMiddle()
    {
        const SurvivalCurve curve = curveOf({ .stop = { 1, 2, 3, 4 }, .event = { 1, 1, 0, 1 } });
        QCOMPARE(*curve.quantile(0.5).time, 3.0);
        QCOMPARE(*curve.quantile(0.25).time, 1.5);
        QCOMPARE(*curve.quantile(0.4).time, 2.0);
        QVERIFY(!curveOf({ .stop = { 1, 2, 3 }, .event = { 1, 0, 0 } }).quantile(0.5).time);
    }

    void tiedEventsOneAfterTheOtherAddMoreHazard()
    {
        const SurvivalRows rows { .stop = { 1, 1, 2 }, .event = { 1, 1, 0 } };
        QVERIFY(isClose(curveOf(rows).at(1).cumHazard, 2.0 / 3));
        QVERIFY(isClose(curveOf(rows, { .hazardType = 2 }).at(1).cumHazard, 1.0 / 3 + 1.0 / 2));
        QVERIFY(isClose(curveOf(rows, { .survivalType = 2 }).at(1).surv, std::exp(-2.0 / 3)));
    }

    void observedAndExpectedAddUpAlsoOverStrata()
    {
        SurvivalRows rows = randomRows(m_random, 120);
        std::vector<int> group;
        rows.strata = 3;
        for (int row = 0; row < int(rows.size()); ++row) {
            rows.stratum.push_back(row % 3);
            group.push_back(row % 4);
        }
        const LogRankTest test = weightedLogRank(rows, group, 4);
        double observed = 0;
        double expected = 0;
        for (std::size_t g = 0; g < 4; ++g) {
            observed += test.observed[g];
            expected += test.expected[g];
        }
        QVERIFY(isClose(observed, expected));
        QVERIFY(test.variance.rowwise().sum().cwiseAbs().maxCoeff() < 1e-9);
        QCOMPARE(test.df, 3);
    }

    void aGroupAloneIsNotTested()
    {
        const LogRankTest test = weightedLogRank({ .stop = { 1, 2 }, .event = { 1, 1 } }, { 0, 0 }, 1);
        QVERIFY(!test.chisq && !test.p);
        // The second group comes when the first is gone.
        const LogRankTest apart = weightedLogRank(
            { .start = { 0, 0, 5, 5 }, .stop = { 1, 2, 6, 7 }, .event = { 1, 1, 1, 1 } }, { 0, 0, 1, 1 }, 2);
        QVERIFY(!apart.chisq && !apart.p);
    }

    void timesThatRoundingSetsApartAreOne()
    {
        SurvivalRows rows { .stop = { 0.1 + 0.2, 0.3, 0.4 }, .event = { 1, 1, 1 } };
        QCOMPARE(riskSets(rows).front().size(), std::size_t(3));
        mergeNearlyEqualTimes(rows);
        QCOMPARE(riskSets(rows).front().size(), std::size_t(2));
        SurvivalRows whole { .stop = { 1, 2, 1e6 }, .event = { 1, 1, 1 } };
        mergeNearlyEqualTimes(whole);
        QCOMPARE(whole.stop, (std::vector<double> { 1, 2, 1e6 }));
    }

    void aRateWithoutLossesBeginsAtZero()
    {
        const SurvivalRows rows { .stop = { 3, 4 }, .event = { 0, 0 } };
        const PersonTimeRate rate = personTimeRates(rows, { 0, 0 }, 1, 0.95).front();
        QCOMPARE(*rate.rate, 0.0);
        QCOMPARE(*rate.lower, 0.0);
        QVERIFY(isClose(*rate.upper, -std::log(0.025) / 7));
    }

    void beyondTheLandmarkTheClockRestarts()
    {
        const SurvivalRows rows {
            .start = { 0, 12, 0, 0 }, .stop = { 10, 20, 15, 30 }, .event = { 1, 1, 0, 1 }, .covariates = {}
        };
        const double never = std::numeric_limits<double>::quiet_NaN();
        const LandmarkRows kept = landmarkRows(rows, { 1, 5, never, 11 }, 10);
        QCOMPARE(kept.rows.stop, (std::vector<double> { 10, 5, 20 }));
        QCOMPARE(kept.rows.start, (std::vector<double> { 2, 0, 0 }));
        QCOMPARE(kept.exposed, (std::vector<int> { 1, 0, 0 }));
    }

private:
    std::mt19937_64 m_random {};
};

QTEST_APPLESS_MAIN(TestRowsCurves)

#include "tst_rowscurves.moc"
