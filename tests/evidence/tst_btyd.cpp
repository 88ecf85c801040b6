#include "evidence/btyd/bgnbd.h"
#include "evidence/btyd/mbgnbd.h"
#include "evidence/btyd/sbg.h"
#include "evidence/goldenlog.h"

#include <QTest>

#include <cmath>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr double formula = 1e-9;
constexpr double fitted = 1e-6;

bool agree(std::optional<double> found, double wanted, double tolerance)
{
    return found && std::abs(*found - wanted) <= tolerance * std::max(1.0, std::abs(wanted));
}

// The columns x, tx, T of a file stand at these places.
std::vector<Buyer> buyersOf(const QString &name)
{
    std::vector<Buyer> buyers;
    for (const QStringList &row : csvRows(name))
        buyers.push_back(
            { .orders = row.at(1).toDouble(), .lastOrder = row.at(2).toDouble(), .age = row.at(3).toDouble() });
    return buyers;
}

std::vector<double> survivorsOf(const QString &name)
{
    std::vector<double> survivors;
    for (const QStringList &row : csvRows(name))
        survivors.push_back(row.at(1).toDouble());
    return survivors;
}

// The quantities of one case and feature of the reference file.
struct Reference
{
    QString call {};
    QString quantity {};
    double value = 0;
};

QList<Reference> references(const QString &name, const QString &feature)
{
    QList<Reference> found;
    for (const QStringList &row : csvRows(u"btyd_open.csv"_s)) {
        if (row.at(0) == name && row.at(1).contains(feature))
            found.append({ .call = row.at(3), .quantity = row.at(4), .value = row.at(5).toDouble() });
    }
    return found;
}

double inParentheses(const QString &text) { return text.section(u'(', -1).section(u')', 0, 0).toDouble(); }

// "x=2 tx=30.43 T=38.86"
Buyer buyerOf(const QString &call)
{
    const auto number = [&call](qsizetype word) { return call.section(u' ', word, word).section(u'=', 1).toDouble(); };
    return { .orders = number(0), .lastOrder = number(1), .age = number(2) };
}

void compareFit(const NbdFit &fit, const QList<Reference> &wanted)
{
    QVERIFY(fit.parameters);
    QCOMPARE(wanted.size(), 5);
    const QHash<QString, double> values { { u"r"_s, fit.parameters->r }, { u"alpha"_s, fit.parameters->alpha },
        { u"a"_s, fit.parameters->a }, { u"b"_s, fit.parameters->b }, { u"LL"_s, *fit.loglik } };
    for (const Reference &reference : wanted)
        QVERIFY2(agree(values.value(reference.quantity), reference.value, fitted), qPrintable(reference.quantity));
    QVERIFY(*fit.gradientMax < 1e-6);
}

const std::vector<Buyer> severalBuyers { { 2, 30, 39 }, { 1, 2, 39 }, { 0, 0, 39 }, { 7, 29, 39 }, { 0, 0, 12 },
    { 3, 5, 30 }, { 1, 11, 14 }, { 12, 28, 29 } };

} // namespace

class TestBtyd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bgNbdReachesTheReferenceFit()
    {
        compareFit(BgNbd::fit(buyersOf(u"cdnow_summary.csv"_s)), references(u"BT-01"_s, u"MLE"_s));
    }

    void mbgNbdReachesTheReferenceFit()
    {
        compareFit(MbgNbd::fit(buyersOf(u"cdnow_exact_days.csv"_s)), references(u"BT-06"_s, u"MLE"_s));
    }

    void bgNbdReachesTheReferencePredictions()
    {
        const BgNbd model({ .r = 0.243, .alpha = 4.414, .a = 0.793, .b = 2.426 });
        const QList<Reference> ofCustomers = references(u"BT-07"_s, u"P(alive)"_s);
        QCOMPARE(ofCustomers.size(), 15);
        for (const Reference &reference : ofCustomers) {
            const Buyer buyer = buyerOf(reference.call);
            const std::optional<double> found = reference.quantity == u"palive"
                ? model.alive(buyer)
                : model.expectedOrders(buyer, reference.quantity.mid(2).toDouble());
            QVERIFY2(agree(found, reference.value, formula), qPrintable(reference.call + reference.quantity));
        }
        const QList<Reference> ofNewOnes = references(u"BT-07"_s, u"E[X(t)]"_s);
        QCOMPARE(ofNewOnes.size(), 6);
        for (const Reference &reference : ofNewOnes)
            QVERIFY2(agree(model.expectedOrders(inParentheses(reference.quantity)), reference.value, formula),
                qPrintable(reference.quantity));
    }

    void mbgNbdReachesTheReferenceProbabilities()
    {
        const MbgNbd model(
            { .r = 0.524843157632898, .alpha = 6.18308527062897, .a = 0.8913593931588, .b = 1.6140022505662 });
        const QList<Reference> wanted = references(u"BT-11"_s, u"P(alive)"_s);
        QCOMPARE(wanted.size(), 5);
        for (const Reference &reference : wanted)
            QVERIFY2(agree(model.alive(buyerOf(reference.call)), reference.value, formula), qPrintable(reference.call));
    }

    void sbgReachesTheReferenceFitsAndCurves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("years");
        QTest::newRow("all years") << u"SB-01"_s << 8;
        QTest::newRow("first years") << u"SB-03"_s << 5;
    }

    void sbgReachesTheReferenceFitsAndCurves()
    {
        QFETCH(const QString, name);
        QFETCH(const int, years);
        std::vector<double> survivors = survivorsOf(u"sbg_regular.csv"_s);
        survivors.resize(std::size_t(years));
        const SbgFit fit = Sbg::fit(survivors);
        QVERIFY(fit.parameters);
        QVERIFY(*fit.gradientMax < 1e-6);
        const Sbg model(*fit.parameters);
        const QList<Reference> wanted = references(name, u"MLE"_s);
        QCOMPARE(wanted.size(), 27);
        for (const Reference &reference : wanted) {
            const int year = int(inParentheses(reference.quantity));
            const std::optional<double> found = reference.quantity == u"alpha" ? fit.parameters->alpha
                : reference.quantity == u"beta"                                ? fit.parameters->beta
                : reference.quantity == u"LL"                                  ? *fit.loglik
                : reference.quantity.startsWith(u"S(")                         ? model.survival(year)
                                                                               : model.retention(year);
            QVERIFY2(agree(found, reference.value, fitted), qPrintable(reference.quantity));
        }
    }

    void orderAndRepetitionOfCustomersChangeNothing()
    {
        const std::vector<Buyer> buyers = buyersOf(u"cdnow_summary.csv"_s);
        const NbdFit once = MbgNbd::fit(buyers);
        std::vector<Buyer> weighted(buyers.rbegin(), buyers.rend());
        for (Buyer &buyer : weighted)
            buyer.weight = 2;
        const NbdFit twice = MbgNbd::fit(weighted);
        QVERIFY(agree(twice.parameters->alpha, once.parameters->alpha, 1e-8));
        QVERIFY(agree(twice.loglik, 2 * *once.loglik, 1e-10));
    }

    void theUnitOfTimeChangesOnlyAlpha()
    {
        std::vector<Buyer> buyers = buyersOf(u"cdnow_summary.csv"_s);
        const NbdFit weeks = MbgNbd::fit(buyers);
        for (Buyer &buyer : buyers) {
            buyer.lastOrder *= 7;
            buyer.age *= 7;
        }
        const NbdFit days = MbgNbd::fit(buyers);
        QVERIFY(agree(days.parameters->alpha, 7 * weeks.parameters->alpha, 1e-8));
        QVERIFY(agree(days.parameters->a, weeks.parameters->a, 1e-8));
    }

    void ordersOfANewCustomerStartAtTheMeanRate()
    {
        const BgNbd model({ .r = 0.7, .alpha = 9, .a = 1, .b = 3 });
        QVERIFY(agree(*model.expectedOrders(1e-6) / 1e-6, 0.7 / 9, 1e-6));
        QCOMPARE(*model.expectedOrders(0), 0.0);
    }

    void expectedOrdersHaveNoGapWhereAIsOne()
    {
        const auto expected = [](double a) {
            return *BgNbd({ .r = 0.7, .alpha = 9, .a = a, .b = 3 }).expectedOrders({ 3, 20, 40 }, 52);
        };
        QVERIFY(agree(expected(1), (expected(1 - 1e-5) + expected(1 + 1e-5)) / 2, 1e-9));
    }

    void aLongerTimeNeverMeansFewerOrders()
    {
        for (const double a : { 0.2, 0.8, 1.0, 3.0, 20.0 }) {
            const BgNbd model({ .r = 0.5, .alpha = 5, .a = a, .b = 0.6 });
            double before = 0;
            for (const double time : { 1.0, 10.0, 100.0, 1000.0, 10000.0 }) {
                const auto orders = model.expectedOrders({ 4, 20, 30 }, time);
                QVERIFY(orders);
                QVERIFY(*orders > before);
                before = *orders;
            }
        }
    }

    void whatCannotBeEstimatedHasAReason_data()
    {
        using enum NoEstimate;
        QTest::addColumn<std::vector<Buyer>>("buyers");
        QTest::addColumn<NoEstimate>("why");
        const auto row
            = [](const char *name, std::vector<Buyer> buyers, NoEstimate why) { QTest::newRow(name) << buyers << why; };
        row("nobody", {}, NoCustomers);
        row("weight 0", { { 2, 3, 4, 0 } }, NoCustomers);
        row("no repeat orders", { { 0, 0, 10 }, { 0, 0, 20 } }, NoRepeatOrders);
        row("no time", { { 0, 0, 0 }, { 0, 0, 0 } }, NoRepeatOrders);
        row("orders without time", { { 2, 0, 0 }, { 0, 0, 0 } }, NoRepeatOrders);
        row("last order after the end", { { 2, 30, 39 }, { 1, 40, 39 } }, BadValue);
        row("negative orders", { { -1, 0, 39 } }, BadValue);
        row("negative age", { { 0, 0, -1 } }, BadValue);
        row("part of an order", { { 1.5, 1, 2 } }, BadValue);
        row("recency without orders", { { 0, 5, 39 } }, BadValue);
        row("not a number", { { std::nan(""), 5, 39 } }, BadValue);
        row("infinite", { { 1, 5, std::numeric_limits<double>::infinity() } }, BadValue);
        row("one customer", { { 3, 20, 39 } }, NotConverged);
        row("all alike", { { 3, 39, 39 }, { 3, 39, 39 }, { 3, 39, 39 } }, NotConverged);
    }

    void whatCannotBeEstimatedHasAReason()
    {
        QFETCH(const std::vector<Buyer>, buyers);
        QFETCH(const NoEstimate, why);
        for (const NbdFit &fit : { BgNbd::fit(buyers), MbgNbd::fit(buyers) }) {
            QCOMPARE(fit.why, why);
            QVERIFY(!fit.parameters && !fit.loglik && !fit.gradientMax);
        }
    }

    void theFirstBadCustomerIsNamed()
    {
        QCOMPARE(BgNbd::fit(std::vector<Buyer> { { 2, 30, 39 }, { 1, 40, 39 }, { -1, 0, 1 } }).badBuyer,
            std::optional<std::size_t>(1));
    }

    void aSmallBookHasAFitOrAReasonButNeverAnInvalidNumber()
    {
        for (std::size_t count = 1; count <= severalBuyers.size(); ++count) {
            const std::vector<Buyer> some(severalBuyers.begin(), severalBuyers.begin() + std::ptrdiff_t(count));
            for (const NbdFit &fit : { BgNbd::fit(some), MbgNbd::fit(some) }) {
                QCOMPARE(bool(fit.parameters), fit.why == NoEstimate::None);
                if (fit.parameters)
                    QVERIFY(fit.parameters->isGood() && std::isfinite(*fit.loglik) && *fit.gradientMax < 1e-6);
            }
        }
    }

    void customersOfNoAgeDoNotDisturbTheFit()
    {
        std::vector<Buyer> buyers = buyersOf(u"cdnow_summary.csv"_s);
        const NbdFit before = BgNbd::fit(buyers);
        buyers.insert(buyers.begin(), 20, { 0, 0, 0 });
        QVERIFY(agree(BgNbd::fit(buyers).parameters->r, before.parameters->r, 1e-8));
    }

    void aLongSilenceIsNoInvalidNumber()
    {
        const NbdParameters extreme { .r = 500, .alpha = 1e-6, .a = 1e-3, .b = 1e-3 };
        for (const double alive : { BgNbd(extreme).alive({ 900, 1, 1e6 }), MbgNbd(extreme).alive({ 900, 1, 1e6 }) })
            QVERIFY(alive >= 0 && alive <= 1);
        const auto orders = BgNbd(extreme).expectedOrders({ 900, 1, 1e6 }, 1e12);
        QVERIFY(!orders || std::isfinite(*orders));
    }

    void survivorsThatCannotBeFittedHaveAReason_data()
    {
        using enum NoEstimate;
        QTest::addColumn<std::vector<double>>("survivors");
        QTest::addColumn<NoEstimate>("why");
        const auto row = [](const char *name, std::vector<double> survivors, NoEstimate why) {
            QTest::newRow(name) << survivors << why;
        };
        row("none", {}, NoCustomers);
        row("nobody at the start", { 0, 0, 0 }, NoCustomers);
        row("one year", { 100, 60 }, TooFewYears);
        row("no loss", { 100, 100, 100 }, NoLosses);
        row("growing", { 100, 60, 70 }, BadValue);
        row("negative", { 100, 60, -1 }, BadValue);
        row("not a number", { 100, std::nan(""), 1 }, BadValue);
        row("one chance for all", { 1000, 500, 250, 125 }, NotConverged);
        row("all lost at once", { 100, 0, 0 }, NotConverged);
    }

    void survivorsThatCannotBeFittedHaveAReason()
    {
        QFETCH(const std::vector<double>, survivors);
        QFETCH(const NoEstimate, why);
        const SbgFit fit = Sbg::fit(survivors);
        QCOMPARE(fit.why, why);
        QVERIFY(!fit.parameters && !fit.loglik);
    }

    void retentionOfTheShiftedModelRisesWithTheYears()
    {
        const Sbg model({ .alpha = 0.7, .beta = 1.2 });
        QCOMPARE(model.survival(0), 1.0);
        for (int year = 1; year < 12; ++year)
            QVERIFY(model.retention(year + 1) > model.retention(year));
    }
};

QTEST_APPLESS_MAIN(TestBtyd)

#include "tst_btyd.moc"
