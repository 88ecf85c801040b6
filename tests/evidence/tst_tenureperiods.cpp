#include "evidence/tenureperiods.h"

#include "evidence/evidence.h"
#include "evidence/goldenlog.h"
#include "evidence/rows/coxrowfit.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int cut = 1095;

// The periods of so many losses in the first, the second and all later years.
std::vector<TenurePeriod> periodsOf(const std::array<int, 3> &losses, const CoxResult &cox)
{
    const auto count = [&](int from, int to) {
        int sum = 0;
        for (int year = 0; year < 3; ++year)
            sum += from <= 365 * year && to > 365 * year ? losses[std::size_t(year)] : 0;
        return sum;
    };
    return tenurePeriods(count, [&](int, int) { return cox; });
}

std::vector<int> everyDays(int gap, int from, int to)
{
    std::vector<int> days;
    for (int day = from; day < to; day += gap)
        days.push_back(day);
    return days;
}

// In the first year mostly the rarely visited are lost, later mostly the others.
EvidenceLog turningLog()
{
    EvidenceLog log;
    const auto add = [&](int gap, int first, int later) {
        for (int i = 0; i < 150; ++i) {
            CustomerSpan customer { .firstContact = i % 5 };
            if (i < first + later)
                customer.lostDay = i < first ? 250 + 3 * i : 400 + 5 * i;
            log.add(customer, everyDays(gap, i % gap, customer.lostDay.value_or(cut)));
        }
    };
    add(15, 8, 35);
    add(70, 35, 8);
    return log;
}

} // namespace

class TestTenurePeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsAreJoinedUntilEachHasTenLosses_data()
    {
        QTest::addColumn<QList<int>>("losses");
        QTest::addColumn<QList<int>>("ends"); // of the periods that are left, but the last
        QTest::newRow("enough in each") << QList { 10, 12, 30 } << QList { 365, 730 };
        QTest::newRow("few in the first year") << QList { 9, 12, 30 } << QList { 730 };
        QTest::newRow("few in the second") << QList { 10, 9, 30 } << QList { 365 };
        QTest::newRow("few later") << QList { 20, 20, 9 } << QList { 365 };
        QTest::newRow("none in the first") << QList { 0, 40, 30 } << QList { 730 };
        QTest::newRow("few but in one") << QList { 3, 40, 3 } << QList<int> {};
        QTest::newRow("few at all") << QList { 5, 5, 5 } << QList<int> {};
        QTest::newRow("none") << QList { 0, 0, 0 } << QList<int> {};
    }

    void yearsAreJoinedUntilEachHasTenLosses()
    {
        QFETCH(QList<int>, losses);
        QFETCH(QList<int>, ends);
        const auto periods
            = periodsOf({ losses[0], losses[1], losses[2] }, { .hr = 0.8, .hrLower = 0.7, .hrUpper = 0.9 });
        QCOMPARE(qsizetype(periods.size()), ends.isEmpty() ? 0 : ends.size() + 1);
        int from = 0;
        for (qsizetype i = 0; i < qsizetype(periods.size()); ++i) {
            const TenurePeriod &period = periods[std::size_t(i)];
            QCOMPARE(period.from, from);
            QCOMPARE(period.to, i < ends.size() ? std::optional(ends[i]) : std::nullopt);
            QVERIFY(period.losses >= 10);
            from = period.to.value_or(0);
        }
    }

    void withoutARatioInOnePeriodThereAreNone() { QVERIFY(periodsOf({ 20, 20, 20 }, {}).empty()); }

    void aTableGivesTheRatiosOfItsRows()
    {
        const EvidenceLog log = goldenLog(u"PL3"_s);
        const std::vector<AtRiskRow> rows = atRiskRows(log, lossEnds(log, cut), { .lag = 60 });
        const auto periods = tenurePeriods(riskTable(rows));
        QCOMPARE(periods.size(), std::size_t(3));
        int losses = 0;
        for (const TenurePeriod &period : periods) {
            losses += period.losses;
            SurvivalRows data;
            data.covariates.resize(Eigen::Index(rows.size()), 1);
            int deaths = 0;
            for (const AtRiskRow &row : rows) {
                const bool inside = row.stop > period.from && row.stop <= period.to.value_or(cut);
                data.covariates(Eigen::Index(data.stop.size()), 0) = row.visits;
                data.start.push_back(row.start);
                data.stop.push_back(row.stop);
                data.event.push_back(row.event && inside);
                deaths += row.event && inside;
            }
            const CoxRowFit fit = fitCoxRows(coxRiskSets(data), Ties::Efron);
            QCOMPARE(period.losses, deaths);
            QVERIFY(std::abs(std::log(period.hr) - fit.coef[0]) < 1e-8);
            const double se = std::log(period.upper / period.lower) / 2 / 1.959963984540054;
            QVERIFY(std::abs(se - std::sqrt(fit.vcov(0, 0))) < 1e-8);
        }
        QCOMPARE(losses, evidenceResult(log, { .cut = cut }).lag(60)->events);
    }

    void aLinkThatTurnsIsGivenByPeriod()
    {
        const EvidenceLog log = turningLog();
        for (const auto adjust : { EvidenceParameters::Adjust::None, EvidenceParameters::Adjust::OwnPace }) {
            const EvidenceResult result = evidenceResult(log, { .cut = cut, .adjust = adjust });
            QVERIFY(*result.headline()->zph.p < 0.01);
            const auto &periods = result.verdict.periods;
            QCOMPARE(periods.size(), std::size_t(2));
            QCOMPARE(periods[0].to, std::optional(365));
            if (adjust == EvidenceParameters::Adjust::None) {
                QVERIFY(periods[0].upper < 1);
                QVERIFY(periods[1].lower > 1);
                QCOMPARE(quickResult(evidenceTables(log, { .cut = cut }), { .cut = cut }).verdict.periods, periods);
            } else {
                QCOMPARE(periods, result.ownPace->periods);
            }
        }
    }

    void aLinkThatStaysIsOneNumber()
    {
        const EvidenceResult result = evidenceResult(goldenLog(u"PL3"_s), { .cut = cut });
        QVERIFY(*result.headline()->zph.p >= 0.01);
        QVERIFY(result.verdict.periods.empty());
    }
};

QTEST_APPLESS_MAIN(TestTenurePeriods)

#include "tst_tenureperiods.moc"
