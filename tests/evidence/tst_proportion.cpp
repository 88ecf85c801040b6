#include "evidence/disclosure.h"
#include "evidence/proportion.h"

#include <QTest>

using namespace Pistis;

class TestProportion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonLimitsAreThoseOfThePublishedTable_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    }

    void wilsonLimitsAreThoseOfThePublishedTable()
    {
        QFETCH(int, events);
        QFETCH(int, n);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const Proportion proportion = wilson95(events, n);
        QVERIFY(std::abs(proportion.lower - lower) < 5e-5);
        QVERIFY(std::abs(proportion.upper - upper) < 5e-5);
    }

    void wilsonLimitsAreExactToTheLastDigits()
    {
        QCOMPARE(wilson95(1, 10).lower, 0.017876213095072896);
        QCOMPARE(wilson95(1, 10).upper, 0.4041500267952385);
        QCOMPARE(wilson95(39, 54).lower, 0.5910955707120475);
        QCOMPARE(wilson95(39, 54).upper, 0.8238317234697763);
    }

    void noneAndAllTouchTheEnds()
    {
        QCOMPARE(wilson95(0, 10).lower, 0.0);
        QCOMPARE(wilson95(10, 10).upper, 1.0);
        QCOMPARE(wilson95(10, 10).lower, 1 - wilson95(0, 10).upper);
    }

    void groupsBelowFiveAreHidden()
    {
        QCOMPARE(groupsToShow({ { 3, 3 }, { 2, 2 }, { 5, 5 }, { 40, 40 } }),
            (std::vector<bool> { false, false, true, true }));
    }

    void oneHiddenGroupTakesTheNextSmallestWithIt()
    {
        QCOMPARE(groupsToShow({ { 3, 3 }, { 9, 9 }, { 7, 7 }, { 40, 40 } }),
            (std::vector<bool> { false, true, false, true }));
    }

    void hiddenGroupsTogetherAreAtLeastFive()
    {
        QCOMPARE(groupsToShow({ { 1, 1 }, { 2, 2 }, { 6, 6 }, { 40, 40 } }),
            (std::vector<bool> { false, false, false, true }));
    }

    void aRateNeedsFiveEvents()
    {
        QCOMPARE(groupsToShow({ { 60, 4 }, { 50, 9 }, { 70, 9 } }), (std::vector<bool> { false, false, true }));
    }

    void groupsOfNothingHideNobody()
    {
        QCOMPARE(groupsToShow({ { 0, 0 }, { 9, 9 } }), (std::vector<bool> { false, true }));
        QCOMPARE(groupsToShow({}), std::vector<bool> {});
    }
};

QTEST_APPLESS_MAIN(TestProportion)

#include "tst_proportion.moc"
