#include "evidence/cohorts.h"
#include "evidence/gapcurve.h"
#include "evidence/gaps.h"
#include "evidence/reasoncurves.h"
#include "evidence/simulatedlog.h"
#include "evidence/splineribbon.h"

#include <QTest>

#include <cmath>

using namespace Pistis;

namespace {

constexpr int newYear2024 = 19723; // days since 1970-01-01
constexpr int newYear2025 = newYear2024 + 366;

void addEach(EvidenceLog &log, int count, const CustomerSpan &customer)
{
    for (int at = 0; at < count; ++at)
        log.add(customer, { customer.firstContact });
}

} // namespace

class TestCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCohortIsACalendarMonth()
    {
        EvidenceLog log;
        addEach(log, 20, { .firstContact = newYear2024 });
        addEach(log, 10, { .firstContact = newYear2024 + 30 }); // 31 January
        addEach(log, 15, { .firstContact = newYear2024 + 31 });
        const CohortTable table = cohortTable(log, newYear2024 + 100, {});
        QCOMPARE(table.months, 1);
        QCOMPARE(table.cohorts.size(), std::size_t(2));
        QCOMPARE(table.cohorts[0].year, 2024);
        QCOMPARE(table.cohorts[0].month, 1);
        QCOMPARE(table.cohorts[0].customers, 30);
        QCOMPARE(table.cohorts[1].month, 2);
        QCOMPARE(table.cohorts[1].customers, 15);
    }

    void aCellCountsThoseNotLostByItsAge()
    {
        EvidenceLog log;
        addEach(log, 7, { .firstContact = newYear2024 });
        addEach(log, 2, { .firstContact = newYear2024, .lostDay = newYear2024 + 30 });
        addEach(log, 1, { .firstContact = newYear2024, .lostDay = newYear2024 + 31 });
        const CohortTable table = cohortTable(log, newYear2025, {});
        const std::vector<CohortCell> &cells = table.cohorts.front().cells;
        QCOMPARE(*cells[0].share, 0.8); // a month is 30 days here
        QCOMPARE(*cells[1].share, 0.7);
        QCOMPARE(cells[1].known, 10);
        QCOMPARE(cells[1].kept, 7);
    }

    void aCellThatNotAllHaveReachedHasNoShare()
    {
        EvidenceLog log;
        addEach(log, 10, { .firstContact = newYear2024 });
        addEach(log, 10, { .firstContact = newYear2024 + 30 });
        const CohortTable table = cohortTable(log, newYear2024 + 45, {});
        const std::vector<CohortCell> &cells = table.cohorts.front().cells;
        QCOMPARE(cells.size(), std::size_t(1));
        QVERIFY(!cells[0].complete);
        QVERIFY(!cells[0].share);
        QCOMPARE(cells[0].known, 10);
    }

    void otherEndsAreNotCountedFromThenOn()
    {
        EvidenceLog log;
        log.endReasons = { "moved_away" };
        addEach(log, 8, { .firstContact = newYear2024 });
        addEach(log, 2, { .firstContact = newYear2024, .lostDay = newYear2024 + 40, .endReason = 1 });
        const CohortTable table = cohortTable(log, newYear2025, {});
        QCOMPARE(table.cohorts.front().cells[0].known, 10);
        QCOMPARE(table.cohorts.front().cells[1].known, 8);
        QCOMPARE(*table.cohorts.front().cells[1].share, 1.0);
    }

    void fewCustomersAMonthMakeQuarters()
    {
        EvidenceLog log;
        for (int month = 0; month < 12; ++month)
            addEach(log, 4, { .firstContact = newYear2024 + 30 * month + 3 });
        const CohortTable table = cohortTable(log, newYear2025, {});
        QCOMPARE(table.months, 3);
        QCOMPARE(table.cohorts.size(), std::size_t(4));
        QCOMPARE(table.cohorts[1].month, 4);
        QCOMPARE(table.cohorts[1].customers, 12);
    }

    void aQuarterWithoutNewCustomersIsAnEmptyRow()
    {
        EvidenceLog log;
        addEach(log, 30, { .firstContact = newYear2024 });
        addEach(log, 30, { .firstContact = newYear2024 + 200 });
        const CohortTable table = cohortTable(log, newYear2025, {});
        QCOMPARE(table.cohorts[1].customers, 0);
        QVERIFY(table.cohorts[1].cells.empty());
    }

    void relationshipsOlderThanTheLogAreLeftOut()
    {
        EvidenceLog log;
        addEach(log, 50, { .firstContact = newYear2024 - 400 });
        addEach(log, 10, { .firstContact = newYear2024 });
        const CohortTable table = cohortTable(log, newYear2025, newYear2024 - 100);
        QCOMPARE(table.cohorts.size(), std::size_t(1));
        QCOMPARE(table.cohorts.front().customers, 10);
        QVERIFY(cohortTable({}, newYear2025, {}).cohorts.empty());
    }

    void gapsAgreeWithTheirNumbers()
    {
        const EvidenceLog log = simulatedLog({ .customers = 200 }, 5);
        const EvidenceParameters parameters { .cut = 1095 };
        const GapCurve curve = gapCurve(log, parameters);
        const GapsResult numbers = visitGaps(log, lossEnds(log, 1095), parameters);
        QCOMPARE(curve.median, numbers.median);
        QCOMPARE(curve.p80, numbers.p80);
        QVERIFY(curve.closed > 1000 && curve.open > 0);
        QVERIFY(!gapCurve({}, parameters).median);
    }

    void anOpenGapIsNotAShortOne()
    {
        EvidenceLog log;
        log.add({ .firstContact = 0 }, { 0, 10, 20 });
        log.add({ .firstContact = 0 }, { 0 });
        const GapCurve curve = gapCurve(log, { .cut = 100 });
        QCOMPARE(curve.closed, 2);
        QCOMPARE(curve.open, 2);
        QCOMPARE(curve.curve.surv.front(), 0.5);
        QVERIFY(!curve.p80);
    }

    void reasonsAndThoseStillThereAddUpToOne()
    {
        EvidenceLog log;
        log.endReasons = { "closed_down", "moved_away" };
        addEach(log, 2, { .firstContact = 0, .lostDay = 100 });
        addEach(log, 1, { .firstContact = 0, .lostDay = 200, .endReason = 1 });
        addEach(log, 5, { .firstContact = 0 });
        const ReasonCurves curves = reasonCurves(log, 400, {});
        QCOMPARE(curves.tenure, (std::vector { 100, 200 }));
        QCOMPARE(curves.atRisk, (std::vector { 8, 6 }));
        QCOMPARE(curves.reasons.size(), std::size_t(2)); // nobody has moved away
        QCOMPARE(curves.reasons[0].reason, std::string("lost"));
        QCOMPARE(curves.reasons[1].reason, std::string("closed_down"));
        QVERIFY(std::abs(curves.reasons[0].gone.back() - 0.25) < 1e-12);
        QVERIFY(std::abs(curves.reasons[1].gone.back() - 0.125) < 1e-12);
    }

    void manyDaysOfLossAreThinnedForDrawing()
    {
        EvidenceLog log;
        for (int at = 0; at < 1000; ++at)
            log.add({ .firstContact = 0, .lostDay = 10 + at }, { 0 });
        const ReasonCurves curves = reasonCurves(log, 2000, {});
        QVERIFY(curves.tenure.size() <= 151);
        QCOMPARE(curves.tenure.back(), 1009);
        QVERIFY(std::abs(curves.reasons[0].gone.back() - 1) < 1e-12);
        QVERIFY(reasonCurves({}, 100, {}).reasons.empty());
    }

    void aFlatSplineIsTheOverallRate()
    {
        const SplineResult flat { .knots = { 1, 2, 4 }, .coef = { 0, 0 }, .vcov = { { 0.01, 0 }, { 0, 0.01 } } };
        const std::vector<long long> days { 10'000, 20'000, 40'000, 20'000, 10'000 };
        const auto ribbon = splineRibbon(flat, days, 50);
        for (const RibbonPoint &point : ribbon) {
            QVERIFY(std::abs(point.rate - 0.5) < 1e-12);
            QVERIFY(point.lower < point.rate && point.upper > point.rate);
        }
    }

    void theRibbonKeepsToTheCentralPersonTime()
    {
        const SplineResult spline { .knots = { 1, 2, 4 }, .coef = { -0.2, 0.1 }, .vcov = { { 0.01, 0 }, { 0, 0.01 } } };
        std::vector<long long> days(20, 10);
        days[1] = days[2] = days[3] = 10'000;
        const auto ribbon = splineRibbon(spline, days, 50);
        QCOMPARE(ribbon.front().visits, 1.0);
        QCOMPARE(ribbon.back().visits, 3.0);
    }

    void theSplineIsStraightBeyondItsKnots()
    {
        const SplineResult spline { .knots = { 1, 2, 3 }, .coef = { -0.3, 0.4 }, .vcov = { { 0, 0 }, { 0, 0 } } };
        const auto ribbon = splineRibbon(spline, std::vector<long long>(40, 1000), 500);
        QCOMPARE(ribbon.back().visits, 38.0);
        const auto slope = [&](double at) {
            const auto here = std::size_t((at - ribbon.front().visits) * 8);
            return std::log(ribbon[here + 1].rate / ribbon[here].rate);
        };
        QVERIFY(std::abs(slope(10) - slope(30)) < 1e-9);
        QVERIFY(std::abs(slope(2) - slope(10)) > 1e-3);
    }

    void aSplineThatIsNotThereDrawsNothing()
    {
        const SplineResult good { .knots = { 1, 2, 4 }, .coef = { 0, 0 }, .vcov = { { 0.01, 0 }, { 0, 0.01 } } };
        const SplineResult fallen { .knots = { 1, 1, 4 }, .coef = { 0, 0 }, .vcov = { { 0.01, 0 }, { 0, 0.01 } } };
        const std::vector<long long> days { 10, 10, 10 };
        QVERIFY(splineRibbon({}, days, 5).empty());
        QVERIFY(splineRibbon(fallen, days, 5).empty());
        QVERIFY(splineRibbon(good, days, 0).empty());
        QVERIFY(splineRibbon(good, {}, 5).empty());
        QVERIFY(splineRibbon(good, std::vector<long long> { 0, 100 }, 5).empty());
    }
};

QTEST_APPLESS_MAIN(TestCurves)

#include "tst_curves.moc"
