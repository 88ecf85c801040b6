#include "evidence/evidence.h"
#include "evidence/exposuretables.h"
#include "evidence/randomlog.h"
#include "evidence/tablebytes.h"

#include <QTest>

#include <cmath>

using namespace Pistis;

namespace {

constexpr int cut = RandomLog::cut;

CountTables rebuilt(const EvidenceLog &log, const EvidenceParameters &parameters)
{
    CountTables counts(countRule(parameters));
    for (std::size_t i = 0; i < log.customers.size(); ++i)
        counts.add(log.customers[i], log.visitsOf(i));
    return counts;
}

void compare(const LagTables &counted, const LagTables &byRows)
{
    QCOMPARE(counted.lag, byRows.lag);
    QCOMPARE(counted.customers, byRows.customers);
    QCOMPARE(counted.rows, byRows.rows);
    QCOMPARE(counted.firstDay, byRows.firstDay);
    QCOMPARE(counted.table.times, byRows.table.times);
    QCOMPARE(counted.table.levels, byRows.table.levels);
    QCOMPARE(counted.table.atRisk, byRows.table.atRisk);
    QCOMPARE(counted.table.losses, byRows.table.losses);
    QCOMPARE(counted.table.personDays, byRows.table.personDays);
    QCOMPARE(counted.table.timesUpTo, byRows.table.timesUpTo);
    const KmCurve curve = KaplanMeier(counted.tenure).curve();
    const KmCurve wanted = KaplanMeier(byRows.tenure).curve();
    QCOMPARE(curve.tenure, wanted.tenure);
    QCOMPARE(curve.atRisk, wanted.atRisk);
    QCOMPARE(curve.surv, wanted.surv);
}

// Customers as they come and as they seldom come: with no visit or one, daily or twice a week, for decades, before the
// first contact and after the end.
EvidenceLog mixedLog(unsigned seed, int customers, int longest)
{
    RandomLog random(seed);
    EvidenceLog log = random.log(customers);
    for (int i = 0; i < customers; ++i) {
        CustomerSpan span = random.customer();
        if (random.below(4) == 0)
            span.firstContact -= random.below(longest);
        if (random.below(3) == 0)
            span.lastDay = span.firstContact + random.below(2 * cut);
        if (random.below(2) == 0)
            span.firstWarning.reset();
        std::vector<int> days;
        const int rarest = 1 + random.below(random.below(2) == 0 ? 8 : 400);
        for (int day = span.firstContact - random.below(20); day < cut + 30; day += 1 + random.below(rarest))
            days.push_back(day);
        if (random.below(5) == 0)
            days.resize(std::min<std::size_t>(days.size(), std::size_t(random.below(3))));
        log.add(span, days);
    }
    return log;
}

// One change of any kind, drawn at random.
void edit(ExposureTables &tables, RandomLog &random)
{
    const auto customers = int(tables.log().customers.size());
    const int customer = random.below(customers);
    CustomerSpan span = tables.customer(customer);
    switch (random.below(8)) {
    case 0:
        span.lostDay = random.below(2) == 0 ? std::nullopt : std::optional(span.firstContact + random.below(cut));
        return tables.set(customer, span);
    case 1:
        span.firstWarning = random.below(2) == 0 ? std::nullopt : std::optional(span.firstContact + random.below(cut));
        return tables.set(customer, span);
    case 2:
        span.firstContact = random.below(cut);
        return tables.set(customer, span);
    case 3:
        span.segment = random.below(3) - 1;
        return tables.set(customer, span);
    case 4:
        span = random.customer();
        tables.add(span, random.visits(span));
        return;
    case 5:
        tables.removeVisit(customer, random.below(cut));
        return;
    case 6:
        if (const auto days = tables.visitsOf(customer); !days.empty())
            tables.removeVisit(customer, days[std::size_t(random.below(int(days.size())))]);
        return;
    default:
        tables.addVisit(customer, random.below(cut + 40));
    }
}

} // namespace

class TestExposureTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHoldWhatTheRowsSay_data()
    {
        QTest::addColumn<EvidenceParameters>("parameters");
        QTest::newRow("as the application asks") << EvidenceParameters { .cut = cut };
        QTest::newRow("relationships older than the log") << EvidenceParameters { .cut = cut, .logStart = 250 };
        QTest::newRow("other lags") << EvidenceParameters { .cut = cut, .headlineLag = 7, .lags = { 45, 200 } };
        QTest::newRow("a short window") << EvidenceParameters { .cut = cut, .window = 3 };
        QTest::newRow("an early cut") << EvidenceParameters { .cut = 300 };
    }

    void tablesHoldWhatTheRowsSay()
    {
        QFETCH(EvidenceParameters, parameters);
        const unsigned seed = m_seed++;
        qInfo("seed %u", seed);
        const EvidenceLog log = RandomLog(seed).log(200);
        const EvidenceTables tables = evidenceTables(log, parameters);
        QCOMPARE(tables.path, EnginePath::Tables);
        const auto rule = [&](int lag) {
            return ExposureRule { .window = parameters.window, .lag = lag, .logStart = parameters.logStart };
        };
        const std::vector<RiskEnd> ends = lossEnds(log, parameters.cut);
        for (const LagTables &lag : tables.lags)
            compare(lag, lagTables(RiskPieces(log, ends, rule(lag.lag)), log, lag.lag));
        const std::vector<RiskEnd> warned = warningEnds(log, parameters.cut);
        QCOMPARE(tables.warningDated.has_value(), std::ranges::any_of(log.customers, [&](const CustomerSpan &customer) {
            return warningEnd(customer, parameters.cut).has_value();
        }));
        if (tables.warningDated)
            compare(*tables.warningDated, lagTables(RiskPieces(log, warned, rule(0)), log, 0));
    }

    void aLogCountedSideBySideIsCountedAsOneByOne_data()
    {
        QTest::addColumn<CountRule>("rule");
        QTest::addColumn<int>("longest");
        const std::vector<int> usual { 0, 30, 60, 90 };
        QTest::newRow("as the application asks") << CountRule { .cut = cut } << 500;
        QTest::newRow("relationships of decades") << CountRule { .cut = cut } << 9'000;
        QTest::newRow("relationships longer than tables") << CountRule { .cut = cut, .lags = { 0 } } << 40'000;
        QTest::newRow("relationships older than the log") << CountRule { .cut = cut, .logStart = 150 } << 500;
        QTest::newRow("odd lags") << CountRule { .cut = cut, .lags = { 7, 45, 200, 201 } } << 500;
        QTest::newRow("one lag") << CountRule { .cut = cut, .lags = { 0 } } << 500;
        QTest::newRow("a long lag") << CountRule { .cut = cut, .lags = { 0, 5'000 } } << 9'000;
        QTest::newRow("more lags than are looked at together")
            << CountRule { .cut = cut, .lags = { 1, 2, 3, 4, 5, 6, 7, 8, 9 } } << 500;
        QTest::newRow("a window of a day") << CountRule { .cut = cut, .window = 1, .lags = usual } << 500;
        QTest::newRow("a window of a year") << CountRule { .cut = cut, .window = 365, .lags = usual } << 500;
        QTest::newRow("a long window") << CountRule { .cut = cut, .window = 2'600, .lags = usual } << 9'000;
        QTest::newRow("a longer window") << CountRule { .cut = cut, .window = 6'000, .lags = usual } << 9'000;
        QTest::newRow("the longest window") << CountRule { .cut = cut, .window = 20'000, .lags = usual } << 500;
        QTest::newRow("an early cut") << CountRule { .cut = 300 } << 500;
    }

    void aLogCountedSideBySideIsCountedAsOneByOne()
    {
        QFETCH(CountRule, rule);
        QFETCH(int, longest);
        const unsigned seed = m_seed++;
        qInfo("seed %u", seed);
        for (const int customers : { 0, 1, 2, 9, 150 }) {
            const EvidenceLog log = mixedLog(seed, customers, longest);
            CountTables oneByOne(rule);
            for (std::size_t i = 0; i < log.customers.size(); ++i)
                oneByOne.add(log.customers[i], log.visitsOf(i));
            for (const std::size_t threads : { 1, 3 }) {
                const CountTables sideBySide = countTables(log, rule, threads);
                QVERIFY(sideBySide == oneByOne);
            }
            const auto read = countTablesFrom(bytesOf(oneByOne));
            QVERIFY(read && *read == oneByOne);
            for (std::size_t i = 0; i < log.customers.size(); ++i)
                oneByOne.remove(log.customers[i], log.visitsOf(i));
            QVERIFY(oneByOne == CountTables(rule));
        }
    }

    void changedTablesAreThoseOfTheChangedLog()
    {
        const unsigned seed = m_seed++;
        qInfo("seed %u", seed);
        RandomLog random(seed);
        const EvidenceParameters parameters { .cut = cut };
        ExposureTables tables(random.log(60), parameters);
        for (int round = 0; round < 40; ++round) {
            for (int change = 0; change < 25; ++change)
                edit(tables, random);
            QVERIFY(tables.counts() == rebuilt(tables.log(), parameters));
        }
        tables.recount({ .cut = cut - 100, .window = 60 });
        QVERIFY(tables.counts() == rebuilt(tables.log(), { .cut = cut - 100, .window = 60 }));
    }

    void takingBackAChangeRestoresTheTables()
    {
        const unsigned seed = m_seed++;
        qInfo("seed %u", seed);
        RandomLog random(seed);
        ExposureTables tables(random.log(40), { .cut = cut });
        const CountTables before = tables.counts();
        for (int i = 0; i < 500; ++i) {
            const int customer = random.below(40);
            const int day = random.below(cut + 40);
            tables.addVisit(customer, day);
            QVERIFY(tables.removeVisit(customer, day));
            const CustomerSpan span = tables.customer(customer);
            CustomerSpan other = random.customer();
            tables.set(customer, other);
            tables.set(customer, span);
            QVERIFY(tables.counts() == before);
        }
        QVERIFY(!tables.removeVisit(0, -1));
    }

    void ofTwoVisitsOnOneDayOneStays()
    {
        EvidenceLog log;
        log.add({ .firstContact = 0 }, { 100, 200, 200 });
        ExposureTables tables(log, { .cut = cut });
        const CountTables before = tables.counts();
        tables.addVisit(0, 100);
        QVERIFY(tables.counts() == before);
        QVERIFY(tables.removeVisit(0, 100));
        QVERIFY(tables.removeVisit(0, 200));
        QVERIFY(tables.counts() == before);
        QVERIFY(tables.removeVisit(0, 200));
        QVERIFY(tables.counts() != before);
    }

    void aCustomerWithTooManyVisitsForATableIsNoticedAndForgotten()
    {
        EvidenceLog log;
        std::vector<int> daily;
        for (int day = 100; day < 163; ++day)
            daily.push_back(day);
        log.add({ .firstContact = 0 }, daily);
        ExposureTables tables(log, { .cut = cut });
        QVERIFY(tables.counts().isComplete());
        tables.addVisit(0, 163);
        QVERIFY(!tables.counts().isComplete());
        QCOMPARE(evidenceTables(tables.log(), { .cut = cut }).lags.front().table.levels, 65);
        tables.removeVisit(0, 120);
        QVERIFY(tables.counts().isComplete());
    }

    void aWarmFitFindsWhatAColdOneFinds()
    {
        const unsigned seed = m_seed++;
        qInfo("seed %u", seed);
        RandomLog random(seed);
        const EvidenceParameters parameters { .cut = cut };
        ExposureTables tables(random.log(300), parameters);
        const EvidenceResult before = quickResult(evidenceTables(tables.counts()), parameters);
        tables.addVisit(3, 400);
        const EvidenceTables after = evidenceTables(tables.counts());
        const EvidenceResult warm = quickResult(after, parameters, &before);
        const EvidenceResult cold = evidenceResult(tables.log(), parameters);
        for (const LagResult &lag : cold.lags) {
            QVERIFY(std::abs(*warm.lag(lag.lag)->cox.coef - *lag.cox.coef) < 1e-10);
            QVERIFY(std::abs(*warm.lag(lag.lag)->cox.se - *lag.cox.se) < 1e-10);
            QVERIFY(warm.lag(lag.lag)->cox.iterations <= lag.cox.iterations);
        }
        QCOMPARE(warm.verdict.code, cold.verdict.code);
        QCOMPARE(warm.verdict.losses, cold.verdict.losses);
        QVERIFY(std::abs(*warm.verdict.hr - *cold.verdict.hr) < 1e-10);
        QCOMPARE(warm.km.rmst, cold.km.rmst);
    }

    void bytesGiveTheTablesBack()
    {
        const EvidenceLog log = RandomLog(1).log(50);
        const CountTables tables = rebuilt(log, { .cut = cut, .logStart = 20 });
        const std::vector<std::uint8_t> bytes = bytesOf(tables);
        QVERIFY(bytes.size() < 200'000);
        const auto read = countTablesFrom(bytes);
        QVERIFY(read);
        QVERIFY(*read == tables);
    }

    void damagedBytesAreRefused()
    {
        const std::vector<std::uint8_t> bytes = bytesOf(rebuilt(RandomLog(1).log(5), { .cut = cut }));
        for (std::size_t i = 0; i < bytes.size(); i += 7) {
            std::vector<std::uint8_t> damaged = bytes;
            damaged[i] ^= 0x20;
            QVERIFY(!countTablesFrom(damaged));
            QVERIFY(!countTablesFrom(std::span(bytes).first(i)));
        }
    }

private:
    unsigned m_seed = std::random_device()();
};

QTEST_APPLESS_MAIN(TestExposureTables)

#include "tst_exposuretables.moc"
