#include "evidence/competingends.h"
#include "evidence/evidence.h"
#include "evidence/goldenlog.h"
#include "evidence/ownpacefit.h"

#include <QTest>

#include <cmath>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int cut = 1095;

bool near(double a, double b) { return std::abs(a - b) <= 1e-8 * std::max(1.0, std::abs(b)); }

// Values of R 4.2.2 with survival 3.5-3, from rows that were made day by day from the files.
struct Reference
{
    int rows;
    int events;
    std::vector<double> numbers; // alpha, beta, visits coef and se, pace coef and se
    std::vector<double> knots;
    std::vector<double> spline; // coefficients, then variance, covariance, variance
};

const QHash<QString, Reference> references {
    { u"PL1"_s,
        { 17863, 86,
            { 1.83559253718852, 56.5999977015183, 0.0213993790784384, 0.0573358200637543, 0.00541550568619736,
                0.0804080304780856 },
            { 0, 2, 6 },
            { -0.0593169288582272, 0.123264855746591, 0.0156029925456793, -0.0195680534159306, 0.026444621883037 } } },
    { u"PL3"_s,
        { 17183, 118,
            { 2.27372223238929, 64.061661758903, -0.0636301367711447, 0.0529211851534503, -0.0915109627285389,
                0.0755577964651148 },
            { 0, 3, 7 },
            { -0.0661841483334095, -0.0389040365269938, 0.00794819477910058, -0.00931724107559364,
                0.0130562539670964 } } },
};

} // namespace

class TestAdjusted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownPaceAndSplineAreThoseOfR_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("PL1") << u"PL1"_s;
        QTest::newRow("PL3") << u"PL3"_s;
    }

    void ownPaceAndSplineAreThoseOfR()
    {
        QFETCH(QString, name);
        const Reference wanted = references.value(name);
        const EvidenceResult result
            = evidenceResult(goldenLog(name), { .cut = cut, .adjust = EvidenceParameters::Adjust::OwnPace });
        QVERIFY(result.ownPace);
        const OwnPaceResult &paced = *result.ownPace;
        QCOMPARE(paced.rows, wanted.rows);
        QCOMPARE(paced.events, wanted.events);
        const std::vector<double> numbers { paced.alpha, paced.beta, *paced.visits.coef, *paced.visits.se,
            *paced.paceCoef, *paced.paceSe };
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QVERIFY2(near(numbers[i], wanted.numbers[i]), qPrintable(QString::number(numbers[i], 'g', 17)));
        QVERIFY(result.spline);
        QCOMPARE(result.spline->knots, wanted.knots);
        const auto &vcov = result.spline->vcov;
        const std::vector<double> spline { result.spline->coef[0], result.spline->coef[1], vcov[0][0], vcov[0][1],
            vcov[1][1] };
        for (std::size_t i = 0; i < spline.size(); ++i)
            QVERIFY2(near(spline[i], wanted.spline[i]), qPrintable(QString::number(spline[i], 'g', 17)));
    }

    void theVerdictSpeaksOfTheAdjustedRatio()
    {
        const EvidenceLog log = goldenLog(u"PL3"_s);
        const EvidenceResult plain = evidenceResult(log, { .cut = cut });
        QVERIFY(!plain.ownPace);
        QCOMPARE(plain.verdict.hr, plain.headline()->cox.hr);
        const EvidenceResult adjusted = evidenceResult(log, { .cut = cut, .adjust = EvidenceParameters::Adjust::Auto });
        QCOMPARE(adjusted.verdict.hr, adjusted.ownPace->visits.hr);
        QCOMPARE(adjusted.verdict.code, VerdictCode::NoLink);
        const auto isUnadjusted = [](const EvidenceWarning &one) { return one.id == WarningId::Unadjusted; };
        QVERIFY(std::ranges::none_of(adjusted.warnings, isUnadjusted));
        QVERIFY(std::ranges::any_of(plain.warnings, isUnadjusted));
    }

    void autoLeavesAShortLogAsItIs()
    {
        const EvidenceResult result
            = evidenceResult(goldenLog(u"PL3"_s), { .cut = 170, .adjust = EvidenceParameters::Adjust::Auto });
        QVERIFY(!result.ownPace);
    }

    void eightBinsOfThePaceComeCloseToThePaceItself()
    {
        const EvidenceLog log = goldenLog(u"PL3"_s);
        const std::vector<RiskEnd> ends = lossEnds(log, cut);
        const OwnPaceRows rows(log, ends, { .lag = 60 });
        const auto exact = fitOwnPace(rows, 60);
        const auto binned = fitOwnPace(rows, 60, RatioBy::AllTenures, 0);
        QVERIFY(exact && binned);
        QVERIFY(std::abs(*exact->visits.coef - *binned->visits.coef) < *exact->visits.se / 2);
        QVERIFY(std::abs(*exact->visits.se / *binned->visits.se - 1) < 0.1);
        QVERIFY(*exact->visits.coef != *binned->visits.coef);
    }

    void aCustomerIsPacedOnlyWhenAWindowLiesBeforeTheWindow()
    {
        EvidenceLog log;
        log.add({ .firstContact = 0 }, { 0, 10, 50, 100 });
        const std::vector<RiskEnd> ends = lossEnds(log, 400);
        std::vector<PacedRow> rows;
        OwnPaceRows(log, ends, { .window = 90, .lag = 30 }).each([&](const PacedRow &row) { rows.push_back(row); });
        QCOMPARE(rows.front().row.start, 2 * 90 + 30);
        QCOMPARE(rows.front().known, 90);
        QCOMPARE(rows.front().visits, 2);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows[i].row.start, rows[i - 1].row.stop);
            QVERIFY(rows[i].row.stop - rows[i].row.start <= 30);
        }
        QCOMPARE(rows.back().row.stop, 400);
    }

    void withoutOtherEndsNothingCompetes() { QVERIFY(!evidenceResult(goldenLog(u"PL1"_s), { .cut = cut }).competing); }

    void sharesByReasonAreCountsWhereNobodyIsCensored()
    {
        EvidenceLog log;
        log.endReasons = { "closed_down", "moved_away" };
        const std::vector<std::pair<int, int>> ends { { 100, 0 }, { 150, 1 }, { 200, 0 }, { 300, 2 }, { 900, 0 } };
        for (const auto &[day, reason] : ends)
            log.add({ .firstContact = 0, .lostDay = day, .endReason = reason }, {});
        const auto competing = competingEnds(log, { .cut = 1000, .times = { 180, 365 } });
        QVERIFY(competing);
        QCOMPARE(competing->states, (std::vector<std::string> { "(s0)", "lost", "closed_down", "moved_away" }));
        const std::vector<double> half { 0.6, 0.2, 0.2, 0 };
        const std::vector<double> year { 0.2, 0.4, 0.2, 0.2 };
        for (std::size_t state = 0; state < half.size(); ++state) {
            QVERIFY(near(competing->at[0].probability[state], half[state]));
            QVERIFY(near(competing->at[1].probability[state], year[state]));
        }
        // A share of five customers, each on its own.
        QVERIFY(near(competing->at[1].stdErr[1], std::sqrt(0.4 * 0.6 / 5)));
        QCOMPARE(competing->at[1].atRisk, 1);
    }
};

QTEST_APPLESS_MAIN(TestAdjusted)

#include "tst_adjusted.moc"
