#include "evidence/historyshuffle.h"
#include "evidence/naiveregression.h"
#include "evidence/nulltest.h"
#include "evidence/simulatedlog.h"

#include <QTest>

#include <cmath>

using namespace Pistis;

namespace {

constexpr int days = 1095;

EvidenceLog logOf(SimulatedTruth truth, std::uint64_t seed = 7)
{
    truth.customers = 400;
    return simulatedLog(truth, seed);
}

std::vector<int> visitsOf(const EvidenceLog &log, std::size_t customer)
{
    const auto visits = log.visitsOf(customer);
    return { visits.begin(), visits.end() };
}

} // namespace

class TestNullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSeedGivesOneLog()
    {
        const SimulatedTruth truth { .customers = 50, .fading = true };
        const EvidenceLog log = simulatedLog(truth, 3);
        const EvidenceLog again = simulatedLog(truth, 3);
        QCOMPARE(again.days, log.days);
        QVERIFY(simulatedLog(truth, 4).days != log.days);
    }

    void aSimulatedLogHasNoVisitOnOrAfterALossNorAfterTheCut()
    {
        const EvidenceLog log = logOf({ .hazard = 2e-3, .fading = true });
        for (std::size_t customer = 0; customer < log.customers.size(); ++customer) {
            const CustomerSpan &span = log.customers[customer];
            const auto visits = log.visitsOf(customer);
            QCOMPARE(visits.front(), span.firstContact);
            QVERIFY(visits.back() <= days);
            if (span.lostDay)
                QVERIFY(visits.back() < *span.lostDay && *span.lostDay <= days);
        }
    }

    void fadingVisitsAreFiveTimesRarerBetweenWarningAndLoss()
    {
        const EvidenceLog log = logOf({ .hazard = 2e-3, .fading = true });
        double before = 0;
        double beforeDays = 0;
        double fading = 0;
        double fadingDays = 0;
        for (std::size_t customer = 0; customer < log.customers.size(); ++customer) {
            const CustomerSpan &span = log.customers[customer];
            if (!span.lostDay)
                continue;
            QVERIFY(*span.lostDay - *span.firstWarning >= 15 && *span.lostDay - *span.firstWarning <= 60);
            before += visitsBetween(log.visitsOf(customer), span.firstContact + 1, *span.firstWarning - 1);
            beforeDays += *span.firstWarning - 1 - span.firstContact;
            fading += visitsBetween(log.visitsOf(customer), *span.firstWarning, *span.lostDay);
            fadingDays += *span.lostDay - *span.firstWarning;
        }
        const double ratio = (fading / fadingDays) / (before / beforeDays);
        QVERIFY2(ratio > 0.12 && ratio < 0.3, qPrintable(QString::number(ratio)));
    }

    void naiveRegressionAgreesWithAKnownFit()
    {
        // Kept 1 of 4 without and 3 of 4 with one visit a month more: the log odds differ by ln 9.
        EvidenceLog log;
        for (int customer = 0; customer < 8; ++customer) {
            const bool many = customer >= 4;
            const bool kept = many ? customer != 4 : customer == 0;
            std::vector<int> visits { 10 };
            if (many)
                visits.push_back(20);
            log.add({ .firstContact = 0, .lostDay = kept ? std::nullopt : std::optional(25) }, visits);
        }
        const auto fit = naiveRegression(log, 30);
        QVERIFY(fit);
        QVERIFY(std::abs(fit->coef - std::log(9)) < 1e-9);
        QVERIFY(std::abs(fit->se - std::sqrt(2 * (1.0 + 1.0 / 3))) < 1e-9);
    }

    void naiveRegressionHasNoResultWhereNobodyIsLostOrVisitsTellAll()
    {
        EvidenceLog kept;
        EvidenceLog separate;
        for (int customer = 0; customer < 6; ++customer) {
            std::vector<int> visits { 1 };
            if (customer % 2 == 0)
                visits.insert(visits.end(), { 5, 9 });
            kept.add({}, visits);
            separate.add({ .lostDay = customer % 2 == 0 ? std::nullopt : std::optional(20) }, visits);
        }
        QVERIFY(!naiveRegression(kept, 30));
        QVERIFY(!naiveRegression(separate, 30));
        QVERIFY(!naiveRegression({}, 30));
    }

    void dealingKeepsCustomersAndTheirLosses()
    {
        const EvidenceLog log = logOf({ .hazard = 1e-3 });
        const EvidenceLog dealt = HistoryShuffle(log, { .cut = days }).dealt(1);
        QCOMPARE(dealt.customers.size(), log.customers.size());
        std::size_t changed = 0;
        for (std::size_t customer = 0; customer < log.customers.size(); ++customer) {
            const CustomerSpan &span = dealt.customers[customer];
            QCOMPARE(span.firstContact, log.customers[customer].firstContact);
            QCOMPARE(span.lostDay, log.customers[customer].lostDay);
            const auto visits = dealt.visitsOf(customer);
            QVERIFY(visits.empty() || visits.front() >= span.firstContact);
            QVERIFY(visits.empty() || visits.back() <= (span.lostDay ? *span.lostDay - 1 : days));
            changed += visitsOf(dealt, customer) != visitsOf(log, customer);
        }
        QVERIFY(changed > log.customers.size() / 2);
    }

    void historiesStayAmongCustomersOfTheSameFirstDay()
    {
        EvidenceLog log;
        for (int customer = 0; customer < 40; ++customer) {
            const bool early = customer % 2 == 0;
            std::vector<int> visits;
            for (int day = early ? 0 : 500; day < 1000; day += early ? 50 : 7)
                visits.push_back(day);
            log.add({ .id = customer, .firstContact = early ? 0 : 500 }, visits);
        }
        const EvidenceLog dealt = HistoryShuffle(log, { .cut = 1000 }).dealt(5);
        for (std::size_t customer = 0; customer < 40; ++customer)
            QCOMPARE(visitsOf(dealt, customer), visitsOf(log, customer));
    }

    void aHistoryThatEndedWithALossGoesOnForItsNewOwner()
    {
        EvidenceLog log;
        for (int customer = 0; customer < 20; ++customer) {
            const bool lost = customer < 19;
            std::vector<int> visits;
            for (int day = 0; day < (lost ? 200 : 1000); day += 20)
                visits.push_back(day);
            log.add({ .lostDay = lost ? std::optional(200) : std::nullopt }, visits);
        }
        const EvidenceLog dealt = HistoryShuffle(log, { .cut = 999 }).dealt(2);
        QCOMPARE(visitsOf(dealt, 19), visitsOf(log, 19));
        QCOMPARE(visitsOf(dealt, 0).back(), 180);
    }

    void withoutALinkTheNaiveChartFindsOneInDealtLogsAndTheHonestOneDoesNot()
    {
        const NullTestResult result
            = nullTest(logOf({ .hazard = 1e-3 }), { .cut = days }, { .rounds = 60, .seed = 11 });
        qInfo("naive %d of %d, honest %d of %d, kept %.2f to %.2f", result.naive.found, result.naive.rounds,
            result.honest.found, result.honest.rounds, *result.naiveLow, *result.naiveHigh);
        QCOMPARE(result.rounds, 60);
        QCOMPARE(result.honest.rounds, 60);
        QVERIFY(*result.naive.share() > 0.95);
        QVERIFY(*result.honest.share() < 0.15);
        QVERIFY(*result.naiveHigh > *result.naiveLow + 0.2);
    }

    void aTrueEffectIsRarelyReachedByChance()
    {
        const NullTestResult result
            = nullTest(logOf({ .hazard = 3e-3, .effect = 0.6 }), { .cut = days }, { .rounds = 40, .seed = 12 });
        QVERIFY(result.observed);
        QVERIFY2(result.asStrong <= 2, qPrintable(QString::number(result.asStrong)));
    }

    void oneSeedGivesOneResult()
    {
        const EvidenceLog log = logOf({ .hazard = 1e-3 });
        const NullTestResult one = nullTest(log, { .cut = days }, { .rounds = 5, .seed = 3 });
        const NullTestResult other = nullTest(log, { .cut = days }, { .rounds = 5, .seed = 3 });
        QCOMPARE(one.naiveLow, other.naiveLow);
        QCOMPARE(one.naiveHigh, other.naiveHigh);
        QCOMPARE(one.honest.found, other.honest.found);
    }

    void itTellsItsProgressAndStopsWhenAsked()
    {
        std::atomic_bool cancelled = false;
        std::vector<int> told;
        const NullTestRun run { .rounds = 50,
            .progress =
                [&](int done, int rounds) {
                    QCOMPARE(rounds, 50);
                    told.push_back(done);
                    cancelled = done == 3;
                },
            .cancelled = &cancelled };
        QCOMPARE(nullTest(logOf({}), { .cut = days }, run).rounds, 3);
        QCOMPARE(told, (std::vector { 1, 2, 3 }));
    }

    void anEmptyLogAndOneWithoutLossesHaveNoShares()
    {
        EvidenceLog kept;
        for (int customer = 0; customer < 5; ++customer)
            kept.add({}, { 0, 40, 80 });
        for (const EvidenceLog &log : { EvidenceLog(), kept }) {
            const NullTestResult result = nullTest(log, { .cut = 300 }, { .rounds = 3 });
            QCOMPARE(result.rounds, 3);
            QVERIFY(!result.naive.share() && !result.honest.share());
            QVERIFY(!result.observed);
        }
    }
};

QTEST_APPLESS_MAIN(TestNullTest)

#include "tst_nulltest.moc"
