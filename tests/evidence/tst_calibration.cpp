#include "evidence/evidence.h"
#include "evidence/naiveregression.h"
#include "evidence/ownpacefit.h"
#include "evidence/simulatedlog.h"

#include <QTest>

#include <cmath>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 200;
constexpr double clear = 0.05;
const double effect = 0.8;

// What 200 simulated logs of one truth gave at one lag.
struct LagTally
{
    int results = 0;
    int alarms = 0; // the limits exclude 1
    int covered = 0; // the limits hold the truth
    double coefs = 0;

    void add(const CoxResult &cox, double truth)
    {
        if (!cox.coef || !cox.se)
            return;
        constexpr double limit = 1.96;
        ++results;
        alarms += std::abs(*cox.coef / *cox.se) > limit;
        covered += std::abs((*cox.coef - std::log(truth)) / *cox.se) <= limit;
        coefs += *cox.coef;
    }

    double alarmsInPercent() const { return 100.0 * alarms / runs; }
    double coverageInPercent() const { return 100.0 * covered / runs; }
    double hr() const { return std::exp(coefs / results); }
};

struct Tally
{
    LagTally lag0 {};
    LagTally lag60 {};
    LagTally warningDated {};
    LagTally ownPace {};
    LagTally withinQuarters {}; // own pace, customers compared within blocks of 91 days only
    int naive = 0; // p < .05
    int landmark = 0; // p < .05
    double naiveLow = 0;
    double naiveHigh = 0;

    void add(const SimulatedTruth &truth, std::uint64_t seed)
    {
        const EvidenceLog log = simulatedLog(truth, seed);
        const EvidenceResult result = evidenceResult(
            log, { .cut = truth.days, .lags = { 0, 60 }, .adjust = EvidenceParameters::Adjust::OwnPace });
        lag0.add(result.lag(0)->cox, truth.effect);
        lag60.add(result.lag(60)->cox, truth.effect);
        if (result.warningDated)
            warningDated.add(result.warningDated->analysis.cox, truth.effect);
        if (result.ownPace)
            ownPace.add(result.ownPace->visits, truth.effect);
        const std::vector<RiskEnd> ends = headlineEnds(log, result);
        const OwnPaceRows rows(log, ends, headlineRule(result), { .quarter = true }, true);
        if (const auto paced = fitOwnPace(rows, result.headline()->lag))
            withinQuarters.add(paced->visits, truth.effect);
        const auto regression = naiveRegression(log, truth.days);
        naive += regression && regression->p < clear;
        landmark += result.landmark.test.p.value_or(1) < clear;
        naiveLow += *result.naive.low.retained / runs;
        naiveHigh += *result.naive.high.retained / runs;
    }
};

Tally tallyOf(const QString &name, const SimulatedTruth &truth, std::uint64_t firstSeed)
{
    Tally tally;
    for (int run = 0; run < runs; ++run)
        tally.add(truth, firstSeed + std::uint64_t(run));
    qInfo().noquote() << u"%1: %2 runs from seed %3"_s.arg(name).arg(runs).arg(firstSeed);
    const auto lag = [&truth](const QString &label, const LagTally &of) {
        if (of.results == 0)
            return;
        qInfo().noquote() << u"  %1: HR %2, alarms %3 %, coverage of %4: %5 %"_s.arg(label)
                                 .arg(of.hr(), 0, 'f', 3)
                                 .arg(of.alarmsInPercent())
                                 .arg(truth.effect)
                                 .arg(of.coverageInPercent());
    };
    lag(u"lag 0"_s, tally.lag0);
    lag(u"lag 60"_s, tally.lag60);
    lag(u"warning-dated"_s, tally.warningDated);
    lag(u"own pace"_s, tally.ownPace);
    lag(u"own pace within quarters"_s, tally.withinQuarters);
    qInfo().noquote() << u"  naive: %1 % to %2 % kept, found in %3 %; landmark found in %4 %"_s
                             .arg(100 * tally.naiveLow, 0, 'f', 1)
                             .arg(100 * tally.naiveHigh, 0, 'f', 1)
                             .arg(100.0 * tally.naive / runs)
                             .arg(100.0 * tally.landmark / runs);
    return tally;
}

constexpr double hazardWithEffect = 1.1e-3;

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnEffectTheNaiveChartAlarmsAndTheHonestOneDoesNot()
    {
        const Tally tally = tallyOf(u"S0, no effect"_s, {}, 10'000);
        QCOMPARE(tally.lag0.results, runs);
        QVERIFY(tally.lag0.alarmsInPercent() >= 2 && tally.lag0.alarmsInPercent() <= 8);
        QVERIFY(100.0 * tally.naive / runs >= 99);
    }

    void aTrueEffectIsCovered()
    {
        const Tally tally = tallyOf(u"S1, HR 0.8"_s, { .hazard = hazardWithEffect, .effect = effect }, 20'000);
        QVERIFY(tally.lag0.coverageInPercent() >= 92 && tally.lag0.coverageInPercent() <= 98);
    }

    void visitsThatFadeBeforeALossDeceiveLag0AndNotLag60()
    {
        const Tally tally = tallyOf(u"S2, no effect, fading"_s, { .fading = true }, 30'000);
        QVERIFY(tally.lag0.alarmsInPercent() >= 95);
        QVERIFY(tally.lag60.alarmsInPercent() <= 12);
    }

    void anEffectWithFadingIsReported()
    {
        const Tally tally = tallyOf(
            u"S3, HR 0.8, fading"_s, { .hazard = hazardWithEffect, .effect = effect, .fading = true }, 40'000);
        QCOMPARE(tally.lag60.results, runs);
        QCOMPARE(tally.warningDated.results, runs);
    }
};

QTEST_APPLESS_MAIN(TestCalibration)

#include "tst_calibration.moc"
