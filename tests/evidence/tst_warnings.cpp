#include "evidence/cohorts.h"
#include "evidence/evidence.h"
#include "evidence/randomlog.h"
#include "evidence/simulatedlog.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;

namespace {

constexpr int cut = 1095;

using Adjust = EvidenceParameters::Adjust;

std::optional<EvidenceWarning> found(WarningId id, const EvidenceLog &log, EvidenceParameters parameters = {})
{
    if (parameters.cut == 0)
        parameters.cut = cut;
    const EvidenceResult result = evidenceResult(log, parameters);
    const auto warning = std::ranges::find(result.warnings, id, &EvidenceWarning::id);
    return warning == result.warnings.end() ? std::nullopt : std::optional(*warning);
}

std::vector<int> everyDays(int gap, int from, int to)
{
    std::vector<int> days;
    for (int day = from; day < to; day += gap)
        days.push_back(day);
    return days;
}

// Customers who came in one week, visited now and then, some more often than others; `losses` of them lost in the
// second and third year.
EvidenceLog steadyLog(int losses = 120, int customers = 400)
{
    RandomLog random(3);
    EvidenceLog log;
    for (int i = 0; i < customers; ++i) {
        CustomerSpan customer { .firstContact = i % 7 };
        if (i < losses)
            customer.lostDay = 380 + random.below(700);
        const int rarest = std::array { 30, 60, 110, 200 }[std::size_t(random.below(4))];
        std::vector<int> days;
        for (int day = customer.firstContact; day < customer.lostDay.value_or(cut); day += 1 + random.below(rarest))
            days.push_back(day);
        log.add(customer, days);
    }
    return log;
}

// Customers of two kinds, visited often and rarely, of whom so many are lost in the first and in the second year.
EvidenceLog turningLog(int oftenFirst, int rarelyFirst, int oftenSecond, int rarelySecond)
{
    EvidenceLog log;
    const auto add = [&](int gap, int first, int second) {
        for (int i = 0; i < 150; ++i) {
            CustomerSpan customer { .firstContact = i % 5 };
            if (i < first)
                customer.lostDay = 170 + 3 * i;
            else if (i < first + second)
                customer.lostDay = 400 + 5 * i;
            log.add(customer, everyDays(gap, i % gap, customer.lostDay.value_or(cut)));
        }
    };
    add(15, oftenFirst, oftenSecond);
    add(70, rarelyFirst, rarelySecond);
    return log;
}

} // namespace

class TestWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteadyLogThatIsAdjustedNeedsNoWarning()
    {
        const EvidenceResult result = evidenceResult(steadyLog(), { .cut = cut, .adjust = Adjust::Auto });
        QStringList ids;
        for (const EvidenceWarning &warning : result.warnings)
            ids.append(QString::fromStdString(wordOf(warning.id)));
        QCOMPARE(ids, QStringList());
    }

    void W1_fewerThanThirtyLossesAreFew()
    {
        QCOMPARE(found(WarningId::FewLosses, steadyLog(9))->value("losses"), 9.0);
        QCOMPARE(found(WarningId::FewLosses, steadyLog(29))->value("losses"), 29.0);
        QVERIFY(!found(WarningId::FewLosses, steadyLog(30)));
    }

    void W2_aBandWithFewLossesOrLittleTimeIsThin()
    {
        EvidenceLog log;
        for (int i = 0; i < 60; ++i) {
            const auto lost = i < 20 ? std::optional(300 + 20 * i) : std::nullopt;
            log.add({ .firstContact = 0, .lostDay = lost }, everyDays(i % 2 ? 30 : 60, 0, lost.value_or(cut)));
        }
        const auto thin = found(WarningId::ThinBands, log);
        for (const char *band : { "band0", "band4", "band5" })
            QCOMPARE(thin->value(band), 1.0);
        QCOMPARE(thin->value("band3"), 0.0);
        QVERIFY(!found(WarningId::ThinBands, steadyLog()));
    }

    void W3_aLinkThatTurnsWithTenureIsNotOneNumber()
    {
        QVERIFY(found(WarningId::HazardsNotProportional, turningLog(5, 35, 35, 5))->value("p") < 0.01);
        QVERIFY(!found(WarningId::HazardsNotProportional, steadyLog()));
    }

    void W4_theNaiveViewBearsItByItself() { QCOMPARE(wordOf(WarningId::NaiveView), std::string("W4")); }

    void W5_mostCustomersOfTheLastMonthsWereWatchedTooShort()
    {
        EvidenceLog log = steadyLog(40, 100);
        QVERIFY(!found(WarningId::EarlyCensoring, log));
        for (int i = 0; i < 150; ++i)
            log.add({ .firstContact = cut - 200 }, everyDays(20, cut - 200, cut));
        QCOMPARE(found(WarningId::EarlyCensoring, log)->value("share"), 150.0 / 250);
    }

    void W6_aLogNeedsHalfAYearBehindWindowAndDelay()
    {
        const auto shortLog = found(WarningId::ShortLog, steadyLog(), { .cut = 329 });
        QCOMPARE(shortLog->value("days"), 329.0);
        QCOMPARE(shortLog->value("needed"), 330.0);
        QVERIFY(!found(WarningId::ShortLog, steadyLog(), { .cut = 330 }));
        QVERIFY(found(WarningId::ShortLog, steadyLog(), { .cut = cut, .logStart = cut - 300 }));
    }

    void W7_customersWhoWereNeverAtRiskAreCounted()
    {
        EvidenceLog log = steadyLog();
        QVERIFY(!found(WarningId::LeftOut, log));
        log.add({ .firstContact = 0, .lostDay = 150 }, { 0 });
        log.add({ .firstContact = 0, .lostDay = 151 }, { 0 });
        log.add({ .firstContact = cut - 150 }, { cut - 150 });
        log.add({ .firstContact = cut + 1 }, {});
        QCOMPARE(found(WarningId::LeftOut, log)->value("customers"), 2.0);
        QCOMPARE(found(WarningId::LeftOut, log)->value("of"), 403.0);
    }

    void W8_aLinkThatComesWithTheLastWeeksIsSensitiveToTheDelay()
    {
        EvidenceLog log = simulatedLog({ .fading = true }, 30'001);
        for (CustomerSpan &customer : log.customers)
            customer.firstWarning.reset(); // else it is their day that counts
        QVERIFY(found(WarningId::LagSensitive, log));
        QVERIFY(!found(WarningId::LagSensitive, steadyLog()));
    }

    void W10_lossesOfOneDayAreEntryDates()
    {
        EvidenceLog log = steadyLog(40);
        QVERIFY(!found(WarningId::LossesOnOneDay, log));
        for (int i = 0; i < 12; ++i)
            log.add({ .firstContact = 0, .lostDay = 700 }, everyDays(30, 0, 700));
        const auto one = found(WarningId::LossesOnOneDay, log);
        QCOMPARE(one->value("day"), 700.0);
        QVERIFY(one->value("share") >= 12.0 / 52);
    }

    void W11_onlyWhatIsNotAdjustedIsSaidToBe()
    {
        const EvidenceLog log = steadyLog();
        QVERIFY(found(WarningId::Unadjusted, log));
        QVERIFY(!found(WarningId::Unadjusted, log, { .cut = cut, .adjust = Adjust::OwnPace }));
        QVERIFY(!found(WarningId::Unadjusted, log,
            { .cut = cut, .adjust = Adjust::Auto, .strata = { .segment = true, .quarter = true } }));
        QVERIFY2(found(WarningId::Unadjusted, log, { .cut = 170, .adjust = Adjust::Auto }), "too short for a pace");
    }

    void W14_aTailOfFewerThanTenIsNamed()
    {
        EvidenceLog log = steadyLog();
        QVERIFY(!found(WarningId::ThinTail, log));
        EvidenceLog few;
        for (int i = 0; i < 30; ++i)
            few.add({ .firstContact = 30 * i }, everyDays(20, 30 * i, cut));
        // Nine customers came on day 240 or before; the tenth is watched up to tenure 825.
        const double tenure = found(WarningId::ThinTail, few)->value("tenure");
        QVERIFY(tenure > cut - 270 && tenure <= cut - 240);
    }

    void W15_aCohortThatIsNotOldEnoughIsIncomplete()
    {
        EvidenceLog log;
        log.add({ .firstContact = 0 }, {});
        log.add({ .firstContact = 20 }, {});
        // January 1970 is a month old when the last day of January is.
        QVERIFY(!hasIncompleteCells(cohortTable(log, 29, {})));
        QVERIFY(hasIncompleteCells(cohortTable(log, cohortAge(12), {})));
        QVERIFY(!hasIncompleteCells({}));
    }

    void lossesWithoutARatioAreNamed()
    {
        EvidenceLog log;
        for (int i = 0; i < 40; ++i)
            log.add({ .firstContact = 0, .lostDay = i < 20 ? std::optional(400 + i) : std::nullopt }, {});
        QCOMPARE(found(WarningId::NotEstimable, log)->value("lag"), 60.0);
        QVERIFY(!found(WarningId::NotEstimable, steadyLog()));
    }
};

QTEST_APPLESS_MAIN(TestWarnings)

#include "tst_warnings.moc"
