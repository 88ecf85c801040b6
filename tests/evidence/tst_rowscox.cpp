#include "evidence/rows/coxresiduals.h"
#include "evidence/rows/coxrowfit.h"
#include "evidence/rows/proportionalhazards.h"
#include "evidence/rows/robustvariance.h"
#include "evidence/rows/rowconcordance.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Pistis;

namespace {

using Eigen::Index;

struct Kind
{
    bool delayed = false;
    bool weighted = false;
    bool stratified = false;
    bool tied = true;
};

SurvivalRows randomRows(std::mt19937_64 &random, int count, const Kind &kind)
{
    std::uniform_real_distribution<double> uniform(0, 1);
    std::normal_distribution<double> normal;
    SurvivalRows rows;
    rows.covariates.resize(count, 2);
    rows.strata = kind.stratified ? 2 : 1;
    for (int row = 0; row < count; ++row) {
        const double length = 1 + uniform(random) * 10;
        const double start = kind.delayed ? std::floor(uniform(random) * 8) : 0;
        rows.stop.push_back(start + (kind.tied ? std::ceil(length) : length));
        rows.event.push_back(uniform(random) < 0.5);
        if (kind.delayed)
            rows.start.push_back(start);
        if (kind.weighted)
            rows.weight.push_back(0.5 + uniform(random));
        if (kind.stratified)
            rows.stratum.push_back(row % 2);
        rows.covariates(row, 0) = normal(random);
        rows.covariates(row, 1) = uniform(random) < 0.4;
    }
    return rows;
}

bool isAtRisk(const SurvivalRows &rows, std::size_t row, double time)
{
    return rows.stop[row] >= time && (rows.start.empty() || rows.start[row] < time);
}

// Efron's or Breslow's partial log-likelihood as the definition says it, each risk set summed anew.
double slowLikelihood(const SurvivalRows &rows, const Eigen::VectorXd &beta, Ties ties)
{
    double total = 0;
    const auto scoreOf = [&](std::size_t row) { return rows.covariates.row(Index(row)).dot(beta); };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto isTiedWith = [&](std::size_t j) {
            return rows.event[j] > 0 && rows.stop[j] == rows.stop[i] && rows.stratumOf(j) == rows.stratumOf(i);
        };
        if (rows.event[i] == 0)
            continue;
        total += rows.weightOf(i) * scoreOf(i);
        bool isFirst = true;
        for (std::size_t j = 0; j < i; ++j)
            isFirst = isFirst && !isTiedWith(j);
        if (!isFirst)
            continue;
        double atRisk = 0;
        double dying = 0;
        double weight = 0;
        int deaths = 0;
        for (std::size_t j = 0; j < rows.size(); ++j) {
            const double risk = rows.weightOf(j) * std::exp(scoreOf(j));
            if (rows.stratumOf(j) == rows.stratumOf(i) && isAtRisk(rows, j, rows.stop[i]))
                atRisk += risk;
            if (!isTiedWith(j))
                continue;
            dying += risk;
            weight += rows.weightOf(j);
            ++deaths;
        }
        for (int m = 0; m < deaths; ++m) {
            const double share = ties == Ties::Efron ? double(m) / deaths : 0;
            total -= weight / deaths * std::log(atRisk - share * dying);
        }
    }
    return total;
}

bool isClose(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

struct Model
{
    explicit Model(const SurvivalRows &rows, Ties ties = Ties::Efron)
        : sets(coxRiskSets(rows))
        , fit(fitCoxRows(sets, ties))
    {
    }
    CoxRiskSets sets;
    CoxRowFit fit;
};

void compare(const Eigen::MatrixXd &one, const Eigen::MatrixXd &other, double tolerance)
{
    QCOMPARE(one.rows(), other.rows());
    QCOMPARE(one.cols(), other.cols());
    for (Index i = 0; i < one.size(); ++i)
        QVERIFY2(isClose(one.data()[i], other.data()[i], tolerance),
            qPrintable(QStringLiteral("%1 for %2").arg(one.data()[i], 0, 'g', 17).arg(other.data()[i], 0, 'g', 17)));
}

} // namespace

class TestRowsCox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        m_random.seed(seed);
    }

    void thePassAgreesWithTheDefinition_data()
    {
        QTest::addColumn<bool>("delayed");
        QTest::addColumn<bool>("weighted");
        QTest::addColumn<bool>("stratified");
        QTest::addColumn<bool>("efron");
        for (int bits = 0; bits < 16; ++bits)
            QTest::addRow("%d", bits) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4) << bool(bits & 8);
    }

    void thePassAgreesWithTheDefinition()
    {
        QFETCH(bool, delayed);
        QFETCH(bool, weighted);
        QFETCH(bool, stratified);
        QFETCH(bool, efron);
        const Ties ties = efron ? Ties::Efron : Ties::Breslow;
        const SurvivalRows rows = randomRows(m_random, 120, { delayed, weighted, stratified });
        const Model model(rows, ties);
        QVERIFY(model.fit.converged);
        QVERIFY(isClose(*model.fit.loglikNull, slowLikelihood(rows, Eigen::VectorXd::Zero(2), ties), 1e-11));
        const double top = slowLikelihood(rows, model.fit.coef, ties);
        QVERIFY(isClose(*model.fit.loglik, top, 1e-11));
        constexpr double step = 1e-4;
        Eigen::MatrixXd information(2, 2);
        const auto shifted = [&](double a, double b) {
            return slowLikelihood(rows, model.fit.coef + Eigen::Vector2d(a * step, b * step), ties);
        };
        information(0, 0) = 2 * top - shifted(1, 0) - shifted(-1, 0);
        information(1, 1) = 2 * top - shifted(0, 1) - shifted(0, -1);
        information(0, 1) = information(1, 0)
            = -(shifted(1, 1) - shifted(1, -1) - shifted(-1, 1) + shifted(-1, -1)) / 4;
        compare(model.fit.vcov * information / (step * step), Eigen::MatrixXd::Identity(2, 2), 1e-4);
        QVERIFY(std::abs(shifted(1, 0) - shifted(-1, 0)) < 1e-6);
        QVERIFY(std::abs(shifted(0, 1) - shifted(0, -1)) < 1e-6);
    }

    void withoutTiesEfronIsBreslow()
    {
        const SurvivalRows rows = randomRows(m_random, 150, { .delayed = true, .tied = false });
        const Model efron(rows, Ties::Efron);
        const Model breslow(rows, Ties::Breslow);
        compare(efron.fit.coef, breslow.fit.coef, 1e-12);
        compare(efron.fit.vcov, breslow.fit.vcov, 1e-12);
    }

    void theOrderOfRowsDoesNotMatter()
    {
        const SurvivalRows rows = randomRows(m_random, 150, { .delayed = true, .weighted = true, .stratified = true });
        std::vector<Index> order;
        for (Index row = 0; row < Index(rows.size()); ++row)
            order.push_back(row);
        std::ranges::shuffle(order, m_random);
        SurvivalRows other { .strata = 2 };
        for (const Index row : order) {
            other.start.push_back(rows.start[std::size_t(row)]);
            other.stop.push_back(rows.stop[std::size_t(row)]);
            other.event.push_back(rows.event[std::size_t(row)]);
            other.stratum.push_back(rows.stratum[std::size_t(row)]);
            other.weight.push_back(rows.weight[std::size_t(row)]);
        }
        other.covariates = rows.covariates(order, Eigen::all);
        const Model one(rows);
        const Model two(other);
        compare(one.fit.coef, two.fit.coef, 1e-11);
        compare(robustVariance(rows, one.sets, one.fit).vcov, robustVariance(other, two.sets, two.fit).vcov, 1e-11);
        const auto concordanceOf = [](const SurvivalRows &all, const Model &model) {
            const Eigen::VectorXd score = all.covariates * model.fit.coef;
            return rowConcordance(all, { score.begin(), score.end() }, PairWeight::Equal);
        };
        QVERIFY(isClose(*concordanceOf(rows, one).c, *concordanceOf(other, two).c, 1e-11));
        QVERIFY(isClose(*concordanceOf(rows, one).stdErr, *concordanceOf(other, two).stdErr, 1e-11));
    }

    void splittingARowInTwoChangesNothing()
    {
        SurvivalRows rows = randomRows(m_random, 100, { .delayed = true });
        for (int row = 0; row < int(rows.size()); ++row)
            rows.cluster.push_back(row);
        rows.clusters = int(rows.size());
        SurvivalRows split = rows;
        split.covariates.conservativeResize(2 * Index(rows.size()), 2);
        Index places = Index(rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows.stop[row] - rows.start[row] < 2)
                continue;
            split.stop.push_back(rows.start[row] + 1);
            split.start.push_back(rows.start[row]);
            split.event.push_back(0);
            split.cluster.push_back(rows.cluster[row]);
            split.start[row] = rows.start[row] + 1;
            split.covariates.row(places++) = rows.covariates.row(Index(row));
        }
        split.covariates.conservativeResize(places, 2);
        const Model one(rows);
        const Model two(split);
        compare(one.fit.coef, two.fit.coef, 1e-11);
        compare(one.fit.vcov, two.fit.vcov, 1e-11);
        QVERIFY(isClose(*one.fit.loglik, *two.fit.loglik, 1e-11));
        compare(robustVariance(rows, one.sets, one.fit).vcov, robustVariance(split, two.sets, two.fit).vcov, 1e-10);
        const auto km = [](const SurvivalRows &all, const Model &model) {
            return *proportionalHazards(all, model.sets, model.fit, TimeTransform::KaplanMeier).global.chisq;
        };
        QVERIFY(isClose(km(rows, one), km(split, two), 1e-9));
    }

    void residualsAddUpToNothing()
    {
        const SurvivalRows rows = randomRows(m_random, 120, { .delayed = true, .weighted = true, .stratified = true });
        const Model model(rows);
        const Eigen::MatrixXd scores = scoreResiduals(rows, model.sets, model.fit.coef, Ties::Efron);
        const CoxResiduals residuals = coxResiduals(rows, model.sets, model.fit);
        double sum = 0;
        Eigen::VectorXd sums = Eigen::VectorXd::Zero(2);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            sum += rows.weight[row] * residuals.martingale[row];
            sums += rows.weight[row] * scores.row(Index(row)).transpose();
        }
        QVERIFY(std::abs(sum) < 1e-9);
        QVERIFY(sums.norm() < 1e-7);
    }

    void concordanceAgreesWithCountingAllPairs()
    {
        const SurvivalRows rows = randomRows(m_random, 90, { .delayed = true, .weighted = true, .stratified = true });
        std::vector<double> score;
        for (std::size_t row = 0; row < rows.size(); ++row)
            score.push_back(std::round(4 * rows.covariates(Index(row), 0)));
        RowConcordance slow;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t j = 0; j < rows.size(); ++j) {
                if (i == j || rows.event[i] == 0 || rows.stratumOf(i) != rows.stratumOf(j)
                    || !isAtRisk(rows, j, rows.stop[i]))
                    continue;
                const double weight = rows.weight[i] * rows.weight[j];
                if (rows.event[j] > 0 && rows.stop[j] == rows.stop[i])
                    (score[i] == score[j] ? slow.tiedXY : slow.tiedY) += weight / 2;
                else
                    (score[i] == score[j]         ? slow.tiedX
                            : score[i] > score[j] ? slow.concordant
                                                  : slow.discordant)
                        += weight;
            }
        }
        const RowConcordance fast = rowConcordance(rows, score, PairWeight::Equal);
        QVERIFY(isClose(fast.concordant, slow.concordant, 1e-12));
        QVERIFY(isClose(fast.discordant, slow.discordant, 1e-12));
        QVERIFY(isClose(fast.tiedX, slow.tiedX, 1e-12));
        QVERIFY(isClose(fast.tiedY, slow.tiedY, 1e-12));
        QVERIFY(isClose(fast.tiedXY, slow.tiedXY, 1e-12));
    }

    void aHugeRiskThatLeavesDoesNotSpoilTheRest()
    {
        SurvivalRows rows = randomRows(m_random, 80, { .delayed = true });
        constexpr double later = 100;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows.start[row] += later;
            rows.stop[row] += later;
        }
        SurvivalRows more = rows;
        const auto size = Index(rows.size());
        constexpr int huge = 10;
        more.covariates.conservativeResize(size + huge, 2);
        for (int extra = 0; extra < huge; ++extra) {
            more.start.push_back(0);
            more.stop.push_back(extra < huge / 2 ? later : later + 2);
            more.event.push_back(extra < huge / 2);
            more.covariates.row(size + extra) = Eigen::RowVector2d(0, 3);
        }
        const Eigen::VectorXd beta = Eigen::Vector2d(0.3, 20); // exp(60) beside exp(0)
        const auto few = scoreResiduals(rows, coxRiskSets(rows), beta, Ties::Efron);
        const auto many = scoreResiduals(more, coxRiskSets(more), beta, Ties::Efron);
        int compares = 0;
        for (Index row = 0; row < size; ++row) {
            if (rows.start[std::size_t(row)] < later + 2)
                continue;
            compare(many.row(row), few.row(row), 1e-9);
            ++compares;
        }
        QVERIFY(compares > 5);
    }

    void aMillionEqualTimesAreFitted()
    {
        constexpr int count = 1'000'000;
        SurvivalRows rows { .stop = std::vector<double>(count, 1), .event = std::vector<std::uint16_t>(count, 1) };
        rows.covariates.resize(count, 1);
        for (int row = 0; row < count; ++row)
            rows.covariates(row, 0) = row % 7;
        const Model model(rows);
        QVERIFY(model.fit.converged);
        QVERIFY(std::isfinite(*model.fit.loglik));
        QVERIFY(std::abs(model.fit.coef[0]) < 1e-6);
    }

private:
    std::mt19937_64 m_random {};
};

QTEST_APPLESS_MAIN(TestRowsCox)

#include "tst_rowscox.moc"
