#include "evidence/rows/aalenjohansen.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Pistis;

namespace {

constexpr double exact = 1e-10;

bool isClose(double value, double expected, double tolerance = exact)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

std::vector<CompetingSpell> randomSpells(std::mt19937_64 &random, int count, bool delayed, bool weighted)
{
    std::uniform_int_distribution<int> time(1, 12);
    std::uniform_int_distribution<int> cause(0, 2);
    std::uniform_real_distribution<double> weight(0.5, 2);
    std::vector<CompetingSpell> spells;
    for (int i = 0; i < count; ++i) {
        CompetingSpell spell { .entry = 0, .exit = double(time(random)), .cause = cause(random) };
        if (delayed)
            spell.entry = std::floor(spell.exit * std::uniform_real_distribution<double>(0, 0.9)(random));
        if (weighted)
            spell.weight = weight(random);
        spells.push_back(spell);
    }
    return spells;
}

// Sum over subjects of (weight x numerical derivative by the weight) squared.
std::vector<double> numericalErrors(const std::vector<CompetingSpell> &spells, double time)
{
    constexpr double step = 1e-5;
    std::vector<double> squares(3);
    for (std::size_t i = 0; i < spells.size(); ++i) {
        std::vector<CompetingSpell> more = spells;
        std::vector<CompetingSpell> less = spells;
        more[i].weight += step;
        less[i].weight -= step;
        const auto up = AalenJohansen(more, 2).at(time).probability;
        const auto down = AalenJohansen(less, 2).at(time).probability;
        for (std::size_t state = 0; state < squares.size(); ++state)
            squares[state] += std::pow(spells[i].weight * (up[state] - down[state]) / (2 * step), 2);
    }
    for (double &square : squares)
        square = std::sqrt(square);
    return squares;
}

} // namespace

class TestRowsAalenJohansen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallExampleByHand()
    {
        // Four at risk: cause 1 at 1, cause 2 at 2, censored at 3, cause 1 at 4.
        const AalenJohansen curve(
            { { .exit = 1, .cause = 1 }, { .exit = 2, .cause = 2 }, { .exit = 3 }, { .exit = 4, .cause = 1 } }, 2);
        QCOMPARE(curve.eventTimes(), (std::vector<double> { 1, 2, 4 }));
        const StateProbabilities before = curve.at(0.5);
        QCOMPARE(before.probability, (std::vector<double> { 1, 0, 0 }));
        QCOMPARE(before.stdErr, (std::vector<double> { 0, 0, 0 }));
        QCOMPARE(before.atRisk, 4.0);
        const StateProbabilities middle = curve.at(3);
        QVERIFY(isClose(middle.probability[0], 0.5));
        QVERIFY(isClose(middle.probability[1], 0.25));
        QVERIFY(isClose(middle.stdErr[0], 0.25));
        const StateProbabilities last = curve.at(100);
        QCOMPARE(last.probability[0], 0.0);
        QVERIFY(isClose(last.probability[1], 0.75));
        QCOMPARE(last.atRisk, 0.0);
    }

    void theStandardErrorIsTheInfinitesimalJackknife_data()
    {
        QTest::addColumn<bool>("delayed");
        QTest::addColumn<bool>("weighted");
        QTest::newRow("plain") << false << false;
        QTest::newRow("delayed entry") << true << false;
        QTest::newRow("weights") << false << true;
        QTest::newRow("both") << true << true;
    }

    void theStandardErrorIsTheInfinitesimalJackknife()
    {
        QFETCH(bool, delayed);
        QFETCH(bool, weighted);
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        for (int run = 0; run < 20; ++run) {
            const auto spells = randomSpells(random, 40, delayed, weighted);
            const AalenJohansen curve(spells, 2);
            for (const double time : { 2.0, 5.0, 8.5, 11.0 }) {
                const StateProbabilities point = curve.at(time);
                const auto expected = numericalErrors(spells, time);
                double sum = 0;
                for (std::size_t state = 0; state < expected.size(); ++state) {
                    sum += point.probability[state];
                    QVERIFY2(isClose(point.stdErr[state], expected[state], 1e-7),
                        qPrintable(QStringLiteral("run %1, time %2, state %3: %4 for %5")
                                       .arg(run)
                                       .arg(time)
                                       .arg(state)
                                       .arg(point.stdErr[state])
                                       .arg(expected[state])));
                }
                QVERIFY(isClose(sum, 1));
            }
        }
    }

    void splittingASpellOfASubjectChangesNothing()
    {
        std::vector<CompetingSpell> whole { { .entry = 0, .exit = 3, .cause = 1, .subject = 0 },
            { .entry = 0, .exit = 6, .cause = 2, .subject = 1 }, { .entry = 1, .exit = 7, .subject = 2 },
            { .entry = 0, .exit = 8, .cause = 1, .subject = 3 } };
        std::vector<CompetingSpell> split = whole;
        split[1].entry = 4;
        split.push_back({ .entry = 0, .exit = 4, .subject = 1 });
        const AalenJohansen one(whole, 2);
        const AalenJohansen other(split, 2);
        for (const double time : { 3.0, 4.0, 6.0, 7.5, 8.0 }) {
            for (std::size_t state = 0; state < 3; ++state) {
                QVERIFY(isClose(one.at(time).probability[state], other.at(time).probability[state]));
                QVERIFY(isClose(one.at(time).stdErr[state], other.at(time).stdErr[state]));
            }
        }
    }

    void wholeAndBrokenTimesGiveTheSame()
    {
        std::mt19937_64 random(1);
        auto spells = randomSpells(random, 60, true, false);
        const AalenJohansen whole(spells, 2);
        for (CompetingSpell &spell : spells) {
            spell.entry /= 7;
            spell.exit /= 7;
        }
        const AalenJohansen broken(spells, 2);
        QCOMPARE(broken.at(5.0 / 7).probability, whole.at(5).probability);
        QCOMPARE(broken.at(5.0 / 7).stdErr, whole.at(5).stdErr);
    }

    void nobodyAndOneAreNoProblem()
    {
        QCOMPARE(AalenJohansen({}, 2).at(3).probability, (std::vector<double> { 1, 0, 0 }));
        const AalenJohansen one({ { .exit = 2, .cause = 2 } }, 2);
        QCOMPARE(one.at(2).probability, (std::vector<double> { 0, 0, 1 }));
        QCOMPARE(one.at(2).stdErr, (std::vector<double> { 0, 0, 0 }));
    }
};

QTEST_APPLESS_MAIN(TestRowsAalenJohansen)

#include "tst_rowsaalenjohansen.moc"
