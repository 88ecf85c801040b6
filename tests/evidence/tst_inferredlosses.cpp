#include "evidence/evidence.h"
#include "evidence/inferredlosses.h"

#include <QTest>

#include <random>

using namespace Pistis;

namespace {

constexpr int cut = 1000;

// Days from..to, every `gap`.
std::vector<int> every(int gap, int from, int to)
{
    std::vector<int> days;
    for (int day = from; day <= to; day += gap)
        days.push_back(day);
    return days;
}

EvidenceLog contacts(int count)
{
    EvidenceLog log;
    for (int i = 0; i < count; ++i)
        log.add({ .id = i, .firstContact = 0 }, every(40, 0, cut));
    return log;
}

} // namespace

class TestInferredLosses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceOfSixOwnGapsIsALossAtTheLastSignal()
    {
        const InferredLosses inferred = inferredLosses(contacts(2), { every(20, 0, 880), every(20, 0, 900) }, cut);
        QCOMPARE(inferred.log.customers[0].lostDay, std::optional(880));
        QVERIFY(!inferred.log.customers[1].lostDay);
        // 120 days of silence tell a loss, so that nobody is seen to stay in the last 120.
        QCOMPARE(lossEnd(inferred.log.customers[1], cut).day, cut - 120);
        QVERIFY(!lossEnd(inferred.log.customers[1], cut).event);
    }

    void theSilenceIsNeverShorterThanSixtyDaysNorLongerThanAYear()
    {
        const InferredLosses often = inferredLosses(contacts(2), { every(2, 0, 940), every(2, 0, 942) }, cut);
        QCOMPARE(often.log.customers[0].lostDay, std::optional(940));
        QVERIFY(!often.log.customers[1].lostDay);
        const InferredLosses seldom = inferredLosses(contacts(2), { { 0, 300, 600, 635 }, { 0, 300, 600, 636 } }, cut);
        QCOMPARE(seldom.log.customers[0].lostDay, std::optional(635));
        QVERIFY(!seldom.log.customers[1].lostDay);
    }

    void whoHasTooFewGapsIsMeasuredByAll()
    {
        // The others: 50 gaps of 10 and 10 gaps of 40 days, 15 on average; ninety days of silence are a loss.
        const InferredLosses inferred = inferredLosses(
            contacts(4), { every(10, 440, 940), every(40, 560, 960), { 890, 910 }, { 891, 911 } }, cut);
        QCOMPARE(inferred.log.customers[2].lostDay, std::optional(910));
        QVERIFY(!inferred.log.customers[3].lostDay);
    }

    void whoComesBackBeginsANewSpell()
    {
        std::vector<int> signalDays = every(10, 0, 300);
        const std::vector<int> later = every(10, 500, 1000);
        signalDays.insert(signalDays.end(), later.begin(), later.end());
        const InferredLosses inferred = inferredLosses(contacts(2), { signalDays, every(10, 0, 1000) }, cut);
        QCOMPARE(inferred.customers, (std::vector<int> { 0, 0, 1 }));
        QCOMPARE(inferred.log.customers[0].lostDay, std::optional(300));
        QCOMPARE(inferred.log.customers[1].firstContact, 500);
        QVERIFY(!inferred.log.customers[1].lostDay);
        QCOMPARE(inferred.log.customers[1].firstSpell, inferred.log.customers[0].firstSpell);
        QCOMPARE(inferred.log.customers[2].firstSpell, 2);
        QCOMPARE(inferred.log.visitsOf(1).front(), 520);
    }

    void theShareOfThoseWhoCameBackIsOfTheLastYear()
    {
        const auto back = [](int silentFrom, int returned) {
            std::vector<int> days = every(10, 0, silentFrom);
            const std::vector<int> later = every(10, returned, 1000);
            days.insert(days.end(), later.begin(), later.end());
            return days;
        };
        const InferredLosses inferred = inferredLosses(
            contacts(4), { back(300, 500), back(700, 900), every(10, 0, 800), every(10, 0, 1000) }, cut);
        QCOMPARE(*inferred.cameBack, 0.5);
        QVERIFY(!inferredLosses(contacts(1), { every(10, 0, 1000) }, cut).cameBack);
    }

    void theSellersOwnVisitsAreNoSignal()
    {
        EvidenceLog visited;
        visited.add({ .firstContact = 0 }, every(3, 0, cut));
        EvidenceLog unvisited;
        unvisited.add({ .firstContact = 0 }, {});
        const std::vector<std::vector<int>> signalDays { every(20, 0, 700) };
        QCOMPARE(inferredLosses(visited, signalDays, cut).log.customers[0].lostDay,
            inferredLosses(unvisited, signalDays, cut).log.customers[0].lostDay);
    }

    void aCompetingEndIsNotALoss()
    {
        EvidenceLog log;
        log.endReasons = { "closed_down" };
        log.add({ .firstContact = 0, .lostDay = 730, .endReason = 1 }, {});
        const InferredLosses inferred = inferredLosses(log, { every(20, 0, 720) }, cut);
        QCOMPARE(inferred.log.customers.size(), 1U);
        QCOMPARE(lossEnd(inferred.log.customers[0], cut).day, 730);
        QVERIFY(!lossEnd(inferred.log.customers[0], cut).event);
    }

    void limitsAreByCustomerWhereOneIsLostTwice()
    {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        EvidenceLog log;
        std::vector<std::vector<int>> signalDays;
        for (int i = 0; i < 80; ++i) {
            log.add({ .firstContact = 0 }, every(10 + int(random() % 60), int(random() % 30), cut));
            std::vector<int> days = every(5, 0, 300 + int(random() % 100));
            const std::vector<int> later = every(5, 480, 700 + int(random() % 200));
            days.insert(days.end(), later.begin(), later.end());
            signalDays.push_back(days);
        }
        const InferredLosses inferred = inferredLosses(log, signalDays, cut);
        QCOMPARE(inferred.log.customers.size(), 160U);
        const EvidenceResult result = evidenceResult(inferred.log, { .cut = cut });
        const CoxResult &cox = result.headline()->cox;
        QVERIFY(cox.robustSe && *cox.robustSe != *cox.se);
        QVERIFY(std::abs(std::log(*cox.hrUpper / *cox.hr) - 1.959963984540054 * *cox.robustSe) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestInferredLosses)

#include "tst_inferredlosses.moc"
