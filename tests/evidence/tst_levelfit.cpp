#include "evidence/coxfit.h"
#include "evidence/efronsums.h"
#include "evidence/levelfit.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Pistis;

namespace {

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(a)); }

EfronSums byDefinition(double atRisk, double dying, int deaths)
{
    EfronSums sums;
    for (int m = 0; m < deaths; ++m) {
        const double part = double(m) / deaths;
        const double rest = atRisk - part * dying;
        sums.log += std::log(rest);
        sums.inverse += 1 / rest;
        sums.part += part / rest;
        sums.inverse2 += 1 / (rest * rest);
        sums.part1 += part / (rest * rest);
        sums.part2 += part * part / (rest * rest);
    }
    return sums;
}

RiskTable randomTable(std::mt19937 &random, int times, int levels, int customers)
{
    std::vector<AtRiskRow> rows;
    for (int i = 0; i < customers; ++i) {
        const auto of = [&](int end) { return int(random() % unsigned(end)); };
        const int start = of(times - 1);
        rows.push_back({ .customer = i,
            .start = start,
            .stop = start + 1 + of(times - 1 - start),
            .visits = of(levels),
            .event = of(2) == 0 });
    }
    return riskTable(rows);
}

} // namespace

class TestLevelFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeriesIsTheSum_data()
    {
        QTest::addColumn<int>("deaths");
        QTest::addColumn<double>("ratio");
        for (const int deaths : { 1, 2, 15, 16, 17, 40, 1000, 30000 }) {
            for (const double ratio : { 1.0, 0.5, 0.0626, 0.0625, 0.01, 1e-4, 1e-9 })
                QTest::addRow("%d losses, ratio %g", deaths, ratio) << deaths << ratio;
        }
    }

    void theSeriesIsTheSum()
    {
        QFETCH(int, deaths);
        QFETCH(double, ratio);
        constexpr double atRisk = 12345.6;
        const EfronSums sums = efronSums(atRisk, ratio * atRisk, deaths);
        const EfronSums wanted = byDefinition(atRisk, ratio * atRisk, deaths);
        for (const auto part : { &EfronSums::log, &EfronSums::inverse, &EfronSums::part, &EfronSums::inverse2,
                 &EfronSums::part1, &EfronSums::part2 })
            QVERIFY(std::abs(sums.*part - wanted.*part) <= 1e-12 * std::abs(wanted.*part));
    }

    void oneColumnOfTheGeneralModelIsTheSame()
    {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (const int customers : { 30, 200, 20'000 }) {
            const RiskTable table = randomTable(random, 60, 9, customers);
            const Eigen::MatrixXd levels = Eigen::VectorXd::LinSpaced(table.levels, 0, table.levels - 1);
            const CoxFit wanted = fitCox(table, levels);
            for (const double start : { 0.0, 0.02, -3.0 }) {
                const LevelFit fit = fitLevels(table, start);
                QVERIFY(fit.isEstimate && wanted.isEstimate(0));
                QVERIFY(near(fit.coef, wanted.coef[0], 1e-9));
                QVERIFY(near(fit.variance, wanted.vcov(0, 0), 1e-9));
                QVERIFY(near(fit.loglik, wanted.loglik, 1e-10));
                QVERIFY(near(fit.loglikNull, wanted.loglikNull, 1e-10));
                QVERIFY(near(fit.score, wanted.score, 1e-8));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLevelFit)

#include "tst_levelfit.moc"
