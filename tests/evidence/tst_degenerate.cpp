#include "evidence/evidence.h"
#include "evidence/inferredlosses.h"
#include "evidence/ownpacefit.h"

#include <QTest>

#include <cmath>

using namespace Pistis;

namespace {

void verifyFinite(std::optional<double> value) { QVERIFY(!value || std::isfinite(*value)); }

void verifyFinite(const LagResult &lag)
{
    for (const auto &value : { lag.cox.coef, lag.cox.se, lag.cox.robustSe, lag.cox.hr, lag.cox.hrLower, lag.cox.hrUpper,
             lag.cox.loglik, lag.cox.score, lag.cox.wald, lag.cox.lr, lag.zph.chisq, lag.zph.p, lag.concordance.c,
             lag.concordance.se, lag.bandsLogrank.chisq, lag.bandsLogrank.p })
        verifyFinite(value);
    for (const BandResult &band : lag.bands) {
        for (const auto &value : { std::optional(band.expected), band.oe, band.rate, band.adjustedRate,
                 band.adjustedRateLower, band.adjustedRateUpper, band.logHr, band.seLogHr, band.hr, band.hrLower,
                 band.hrUpper, band.retentionYear })
            verifyFinite(value);
    }
}

void verifyFinite(const EvidenceResult &result)
{
    for (const LagResult &lag : result.lags)
        verifyFinite(lag);
    for (const KmPoint &point : result.km.at) {
        for (const auto &value : { point.surv, point.stdErr, point.lower, point.upper })
            verifyFinite(value);
    }
    for (const auto &value :
        { result.km.rmst, result.km.rmstSe, result.landmark.test.chisq, result.gaps.median, result.gaps.p80,
            result.gaps.daysPerVisit, result.evalue.point, result.evalue.limit, result.naive.low.retained,
            result.naive.high.retained, result.verdict.hr, result.verdict.lower, result.verdict.upper })
        verifyFinite(value);
    for (const TenurePeriod &period : result.verdict.periods) {
        for (const double value : { period.hr, period.lower, period.upper })
            verifyFinite(std::optional(value));
    }
    if (result.ownPace) {
        for (const auto &value : { result.ownPace->visits.coef, result.ownPace->visits.se, result.ownPace->visits.hr,
                 result.ownPace->visits.hrLower, result.ownPace->visits.hrUpper, result.ownPace->visits.p,
                 result.ownPace->visits.loglik, result.ownPace->paceCoef, result.ownPace->paceSe,
                 std::optional(result.ownPace->alpha), std::optional(result.ownPace->beta) })
            verifyFinite(value);
    }
    if (result.spline) {
        for (const double value : result.spline->coef)
            verifyFinite(std::optional(value));
    }
}

// Whatever the log holds, whatever is asked: every number is finite or absent. The result is the one that is asked for.
EvidenceResult verified(const EvidenceLog &log, const EvidenceParameters &parameters)
{
    using enum EvidenceParameters::Adjust;
    for (const auto adjust : { OwnPace, Auto }) {
        for (const bool segment : { false, true }) {
            for (const bool quarter : { false, true }) {
                EvidenceParameters other = parameters;
                other.adjust = adjust;
                other.strata = { .segment = segment, .quarter = quarter };
                verifyFinite(evidenceResult(log, other));
            }
        }
    }
    const std::vector<std::vector<int>> noSignals(log.customers.size());
    std::vector<std::vector<int>> visitDays;
    for (std::size_t i = 0; i < log.customers.size(); ++i)
        visitDays.emplace_back(log.visitsOf(i).begin(), log.visitsOf(i).end());
    for (const auto &signalDays : { noSignals, visitDays }) {
        EvidenceParameters inferred = parameters;
        inferred.inferred = true;
        inferred.adjust = OwnPace;
        inferred.strata = { .segment = true, .quarter = true };
        verifyFinite(evidenceResult(inferredLosses(log, signalDays, parameters.cut).log, inferred));
    }
    const EvidenceResult result = evidenceResult(log, parameters);
    verifyFinite(result);
    return result;
}

// The adjusted model from bins, as it is made of very many rows.
std::optional<OwnPaceResult> binned(const EvidenceLog &log, int cut)
{
    const std::vector<RiskEnd> ends = lossEnds(log, cut);
    const OwnPaceRows rows(log, ends, { .lag = 60 }, { .segment = true, .quarter = true });
    return fitOwnPace(rows, 60, RatioBy::Period, 0);
}

std::vector<int> everyDays(int gap, int from, int to)
{
    std::vector<int> days;
    for (int day = from; day <= to; day += gap)
        days.push_back(day);
    return days;
}

// Customers visited every `gap` days, `lost` of them at the given days.
void addGroup(EvidenceLog &log, int count, int gap, const std::vector<int> &lostDays)
{
    for (int i = 0; i < count; ++i) {
        CustomerSpan customer { .firstContact = i % 7 };
        if (std::size_t(i) < lostDays.size())
            customer.lostDay = lostDays[std::size_t(i)];
        log.add(customer, everyDays(gap, customer.firstContact, customer.lostDay.value_or(1000) - 1));
    }
}

} // namespace

class TestDegenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCustomersGiveNoNumbers()
    {
        const EvidenceResult result = verified({}, { .cut = 100 });
        QCOMPARE(result.verdict.code, VerdictCode::TooFewLosses);
        QVERIFY(!result.km.rmst);
        QCOMPARE(result.naive.customers, 0);
    }

    void noLossesAreTooFew()
    {
        EvidenceLog log;
        addGroup(log, 20, 30, {});
        const EvidenceResult result = verified(log, { .cut = 1000 });
        QCOMPARE(result.verdict.code, VerdictCode::TooFewLosses);
        QVERIFY(!result.verdict.tenLossesDay);
        QCOMPARE(*result.km.at.front().surv, 1.0);
    }

    void oneCustomerIsTooFew()
    {
        EvidenceLog log;
        addGroup(log, 1, 30, { 500 });
        const EvidenceResult result = verified(log, { .cut = 1000 });
        QCOMPARE(result.verdict.losses, 1);
        QVERIFY(!result.lag(60)->cox.coef);
        QVERIFY2(!result.verdict.tenLossesDay, "ten losses would take more than twenty years: no date is named");
    }

    void aCustomerOfTodayIsNotYetAtRisk()
    {
        EvidenceLog log;
        log.add({ .firstContact = 1000 }, { 1000 });
        log.add({ .firstContact = 1001 }, {});
        QCOMPARE(verified(log, { .cut = 1000 }).lag(0)->customers, 0);
    }

    void losingAllOnOneDayGivesAWarning()
    {
        EvidenceLog log;
        for (int i = 0; i < 20; ++i)
            log.add({ .firstContact = 0, .lostDay = 500 }, everyDays(10 + i, 0, 499));
        const EvidenceResult result = verified(log, { .cut = 1000 });
        QVERIFY(std::ranges::any_of(
            result.warnings, [](const EvidenceWarning &one) { return one.id == WarningId::LossesOnOneDay; }));
        QVERIFY(std::abs(*result.lag(0)->cox.coef) < 1e-9);
    }

    void separationIsNotShownAsAnEstimate()
    {
        EvidenceLog log;
        std::vector<int> lost;
        for (int i = 0; i < 20; ++i)
            lost.push_back(300 + 7 * i);
        addGroup(log, 20, 200, lost);
        addGroup(log, 20, 10, {});
        const EvidenceResult result = verified(log, { .cut = 1000 });
        QVERIFY(!result.lag(0)->cox.converged);
        QVERIFY(!result.lag(0)->cox.coef);
        QVERIFY(std::ranges::any_of(
            result.warnings, [](const EvidenceWarning &one) { return one.id == WarningId::NotEstimable; }));
    }

    void visitingEveryoneAlikeCannotShowADifference()
    {
        EvidenceLog log;
        std::vector<int> lost;
        for (int i = 0; i < 15; ++i)
            lost.push_back(300 + 7 * i);
        addGroup(log, 40, 30, lost);
        QCOMPARE(verified(log, { .cut = 1000 }).verdict.code, VerdictCode::NoVariation);
    }

    void aLogWithoutAnyVisitHasOneBand()
    {
        EvidenceLog log;
        for (int i = 0; i < 40; ++i)
            log.add({ .firstContact = i, .lostDay = i < 20 ? std::optional(400 + i) : std::nullopt }, {});
        const EvidenceResult result = verified(log, { .cut = 1000 });
        QCOMPARE(result.verdict.code, VerdictCode::NoVariation);
        QVERIFY(!result.gaps.median);
    }

    void moreThanSixtyThreeVisitsInAWindowAreCounted()
    {
        EvidenceLog log;
        std::vector<int> lost;
        for (int i = 0; i < 20; ++i)
            lost.push_back(300 + 31 * i);
        addGroup(log, 30, 1, lost);
        addGroup(log, 30, 9, lost);
        const EvidenceResult result = verified(log, { .cut = 1000 });
        QCOMPARE(result.path, EnginePath::Rows);
        QVERIFY(result.lag(0)->cox.coef);
        QVERIFY(result.lag(0)->bands.back().personDays > 0);
    }

    void warningDaysBecomeTheHeadline()
    {
        EvidenceLog log;
        for (int i = 0; i < 30; ++i) {
            CustomerSpan customer { .firstContact = i };
            if (i < 12) {
                customer.lostDay = 400 + 17 * i;
                customer.firstWarning = *customer.lostDay - 40;
            } else if (i == 12) {
                customer.firstWarning = 950;
            }
            log.add(customer, everyDays(20 + i * 3, i, customer.lostDay.value_or(1000) - 1));
        }
        const EvidenceResult result = verified(log, { .cut = 1000 });
        QVERIFY(result.warningDated->isHeadline);
        QCOMPARE(result.warningDated->analysis.events, 13);
        QCOMPARE(result.lag(0)->events, 12);
        QCOMPARE(result.verdict.headlineLag, 0);
        QCOMPARE(result.verdict.losses, 13);
    }

    void aPaceThatSeparatesPerfectlyIsNotShownAsAnEstimate()
    {
        EvidenceLog log;
        std::vector<int> lost;
        for (int i = 0; i < 20; ++i)
            lost.push_back(400 + 7 * i);
        addGroup(log, 20, 200, lost);
        addGroup(log, 20, 10, {});
        EvidenceParameters parameters { .cut = 1000, .adjust = EvidenceParameters::Adjust::OwnPace };
        const EvidenceResult result = verified(log, parameters);
        QVERIFY(!result.ownPace);
        QVERIFY(!binned(log, 1000));
        QVERIFY(std::ranges::any_of(
            result.warnings, [](const EvidenceWarning &one) { return one.id == WarningId::Unadjusted; }));
    }

    void strataWithOneCustomerEachCompareNobody()
    {
        EvidenceLog log;
        std::vector<int> lost;
        for (int i = 0; i < 30; ++i)
            lost.push_back(400 + 17 * i);
        addGroup(log, 30, 20, lost);
        addGroup(log, 30, 60, lost);
        for (std::size_t i = 0; i < log.customers.size(); ++i)
            log.customers[i].segment = int(i);
        const EvidenceResult result = verified(
            log, { .cut = 1000, .adjust = EvidenceParameters::Adjust::OwnPace, .strata = { .segment = true } });
        QVERIFY(!result.ownPace);
        QVERIFY(!binned(log, 1000));
        QCOMPARE(result.verdict.hr, result.headline()->cox.hr);
    }

    void aMillionEqualDatesAreCounted()
    {
        EvidenceLog log;
        for (int i = 0; i < 1'000'000; ++i)
            log.add({ .firstContact = 0, .lostDay = i % 2 ? std::optional(500) : std::nullopt }, { 0, 100, 100, 100 });
        const EvidenceResult result = evidenceResult(log,
            { .cut = 700,
                .adjust = EvidenceParameters::Adjust::OwnPace,
                .strata = { .segment = true, .quarter = true } });
        verifyFinite(result);
        QCOMPARE(result.lag(60)->events, 500'000);
        QVERIFY(!result.ownPace);
        QCOMPARE(result.verdict.code, VerdictCode::NoVariation);
    }

    void visitsBeforeTheFirstContactAndAfterTheLossDoNotCount()
    {
        EvidenceLog log;
        EvidenceLog clean;
        for (int i = 0; i < 60; ++i) {
            CustomerSpan customer { .firstContact = 100 + i, .segment = i % 2 };
            if (i % 3 == 0)
                customer.lostDay = 500 + 5 * i;
            const int end = customer.lostDay.value_or(1001);
            std::vector<int> days = everyDays(11 + i, customer.firstContact, end - 1);
            clean.add(customer, days);
            for (const int day : everyDays(5, end, 1100))
                days.push_back(day);
            log.add(customer, days);
        }
        const EvidenceParameters parameters {
            .cut = 1000, .adjust = EvidenceParameters::Adjust::OwnPace, .strata = { .segment = true, .quarter = true }
        };
        const EvidenceResult result = verified(log, parameters);
        const EvidenceResult wanted = verified(clean, parameters);
        QVERIFY(result.ownPace && wanted.ownPace);
        QCOMPARE(result.ownPace->visits.coef, wanted.ownPace->visits.coef);
        QCOMPARE(result.ownPace->paceCoef, wanted.ownPace->paceCoef);
        QCOMPARE(result.lag(60)->cox.coef, wanted.lag(60)->cox.coef);
    }

    void daysFarFromEachOtherAndBeforeTheCalendarAreDays()
    {
        EvidenceLog log;
        std::vector<int> lost;
        for (int i = 0; i < 12; ++i)
            lost.push_back(-3'000'000 + 400 + 20 * i);
        for (int i = 0; i < 24; ++i) {
            CustomerSpan customer { .firstContact = -3'000'000 };
            if (i % 2 == 0)
                customer.lostDay = lost[std::size_t(i / 2)];
            log.add(customer, everyDays(15 + 3 * i, -3'000'000, -3'000'000 + 700));
        }
        QVERIFY(verified(log, { .cut = -3'000'000 + 800 }).lag(0)->cox.coef);
        log.add({ .firstContact = 3'000'000 }, { 3'000'000 });
        QVERIFY(binned(log, -3'000'000 + 800));
    }

    void competingEndsAreCensored()
    {
        EvidenceLog log;
        log.endReasons = { "closed_down" };
        log.add({ .firstContact = 0, .lostDay = 400, .endReason = 1 }, everyDays(20, 0, 399));
        log.add({ .firstContact = 0, .lostDay = 500 }, everyDays(20, 0, 499));
        const EvidenceResult result = verified(log, { .cut = 1000 });
        QCOMPARE(result.lag(0)->events, 1);
        QCOMPARE(result.lag(0)->personDays, (400 - 90) + (500 - 90));
        QCOMPARE(result.naive.losses, 1);
    }

    void anOlderRelationshipEntersWhenTheLogHasAWholeWindow()
    {
        EvidenceLog log;
        log.add({ .firstContact = 0 }, everyDays(20, 300, 1000));
        const EvidenceResult result = verified(log, { .cut = 1000, .logStart = 300 });
        // At risk on days 390..1000 of the log.
        QCOMPARE(result.lag(0)->personDays, 1000 - 390 + 1);
    }
};

QTEST_APPLESS_MAIN(TestDegenerate)

#include "tst_degenerate.moc"
