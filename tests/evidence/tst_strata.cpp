#include "evidence/coxfit.h"
#include "evidence/evidence.h"
#include "evidence/exposuretables.h"
#include "evidence/goldenlog.h"
#include "evidence/ownpacefit.h"
#include "evidence/ownpacetables.h"
#include "evidence/pacebins.h"
#include "evidence/quarter.h"
#include "evidence/randomlog.h"
#include "evidence/rows/coxrowfit.h"

#include <QTest>

#include <cmath>
#include <map>
#include <numeric>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int cut = 1095;

using Strata = EvidenceParameters::Strata;

const QList<std::pair<const char *, Strata>> choices {
    { "none", {} },
    { "segment", { .segment = true } },
    { "quarter", { .quarter = true } },
    { "segment,quarter", { .segment = true, .quarter = true } },
};

bool near(double a, double b) { return std::abs(a - b) <= 1e-8 * std::max(1.0, std::abs(b)); }

// A golden log whose customers belong to three segments in turn.
EvidenceLog segmentedLog(const QString &name)
{
    EvidenceLog log = goldenLog(name);
    for (std::size_t i = 0; i < log.customers.size(); ++i)
        log.customers[i].segment = int(i % 3);
    return log;
}

EvidenceParameters asked(const Strata &strata, bool plainDays = false)
{
    return { .cut = cut, .adjust = EvidenceParameters::Adjust::OwnPace, .strata = strata, .plainDays = plainDays };
}

// Values of R 4.2.2 with survival 3.5-3, coxph(Surv(start, stop, event) ~ V + P + strata(...)), from rows that were
// made day by day from the files: n of strata, then visits coef and se, pace coef and se.
struct Reference
{
    const char *log;
    bool plainDays;
    std::size_t choice;
    int rows;
    int strata;
    std::vector<double> numbers;
};

const std::vector<Reference> references {
    { "PL1", false, 1, 17863, 3, { 0.0201540469130209, 0.0570352728985478, 0.0175421852865434, 0.0799982155337577 } },
    { "PL1", false, 2, 19635, 10, { 0.0287755855811199, 0.0580332437080573, 0.0057446189532018, 0.0799376700392208 } },
    { "PL1", false, 3, 19635, 30, { 0.0144293794766749, 0.0598857072114559, 0.0414886731003108, 0.0838613034869067 } },
    { "PL1", true, 2, 19945, 11, { 0.0275891131725119, 0.0581913505358471, 0.00647083371083307, 0.0803743342484206 } },
    { "PL1", true, 3, 19945, 33, { 0.0123022741977869, 0.0602064036203902, 0.0370728464328119, 0.0846266443329704 } },
    { "PL3", false, 1, 17183, 3, { -0.0620939654561057, 0.0542842206534576, -0.098617679104529, 0.0767969631630741 } },
    { "PL3", false, 2, 18769, 10, { -0.0572811756608739, 0.0535232374920303, -0.0985531606587228, 0.075725042986475 } },
    { "PL3", false, 3, 18769, 30, { -0.0654067989703766, 0.0550835426157693, -0.114831344890685, 0.078194399840556 } },
    { "PL3", true, 2, 19030, 11, { -0.0586992765358639, 0.053566002570709, -0.0903168549807368, 0.0758095516606875 } },
    { "PL3", true, 3, 19030, 33, { -0.0653430399236161, 0.0551255823418765, -0.108382754023665, 0.0778100784063804 } },
};

bool same(const OwnPaceResult &a, const OwnPaceResult &b)
{
    return a.rows == b.rows && a.events == b.events && a.strata == b.strata && near(a.alpha, b.alpha)
        && near(*a.visits.coef, *b.visits.coef) && near(*a.visits.se, *b.visits.se) && near(*a.paceCoef, *b.paceCoef)
        && near(*a.paceSe, *b.paceSe);
}

EvidenceLog changed(const EvidenceLog &log, const auto &change)
{
    EvidenceLog other;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        CustomerSpan customer = log.customers[i];
        std::vector<int> days(log.visitsOf(i).begin(), log.visitsOf(i).end());
        change(customer, days);
        other.add(customer, days);
    }
    return other;
}

EvidenceLog shifted(const EvidenceLog &log, int days)
{
    return changed(log, [days](CustomerSpan &customer, std::vector<int> &visits) {
        customer.firstContact += days;
        if (customer.lostDay)
            *customer.lostDay += days;
        for (int &day : visits)
            day += days;
    });
}

} // namespace

class TestStrata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_log = segmentedLog(u"PL3"_s); }

    void quartersAreThoseOfTheCalendar()
    {
        const auto day
            = [](int year, int month, int date) { return int(QDate(1970, 1, 1).daysTo(QDate(year, month, date))); };
        QCOMPARE(quarterOf(day(1970, 1, 1), false).lastDay, day(1970, 3, 31));
        QCOMPARE(quarterOf(day(1969, 12, 31), false).lastDay, day(1969, 12, 31));
        QCOMPARE(quarterOf(day(2024, 2, 29), false).lastDay, day(2024, 3, 31));
        int number = quarterOf(day(2023, 12, 31), false).number;
        for (const int month : { 1, 4, 7, 10 }) {
            const Quarter first = quarterOf(day(2024, month, 1), false);
            QCOMPARE(first.number, ++number);
            QCOMPARE(quarterOf(first.lastDay, false).number, number);
            QCOMPARE(quarterOf(first.lastDay + 1, false).number, number + 1);
        }
    }

    void withoutACalendarQuartersAreBlocksOf91DaysFromDay0()
    {
        QCOMPARE(quarterOf(0, true).lastDay, 90);
        QCOMPARE(quarterOf(90, true).number, quarterOf(0, true).number);
        QCOMPARE(quarterOf(91, true).number, quarterOf(0, true).number + 1);
        QCOMPARE(quarterOf(-1, true).number, quarterOf(0, true).number - 1);
        QCOMPARE(quarterOf(-91, true).lastDay, -1);
        QCOMPARE(quarterOf(-92, true).lastDay, -92);
    }

    void aRowEndsWithItsQuarterAndKeepsItsPace()
    {
        const std::vector<RiskEnd> ends = lossEnds(m_log, cut);
        const OwnPaceRows whole(m_log, ends, { .lag = 60 });
        const OwnPaceRows parts(m_log, ends, { .lag = 60 }, { .quarter = true });
        QCOMPARE(parts.alpha(), whole.alpha());
        QCOMPARE(parts.events(), whole.events());
        std::vector<PacedRow> wanted;
        whole.each([&](const PacedRow &row) { wanted.push_back(row); });
        std::size_t at = 0;
        parts.each([&](const PacedRow &row) {
            QCOMPARE(row.pace, wanted.at(at).pace);
            QCOMPARE(row.row.visits, wanted.at(at).row.visits);
            const int first = m_log.customers[std::size_t(row.row.customer)].firstContact;
            QCOMPARE(quarterOf(first + row.row.start + 1, false).number, row.quarter);
            QCOMPARE(quarterOf(first + row.row.stop, false).number, row.quarter);
            if (row.row.stop == wanted[at].row.stop) {
                QCOMPARE(row.row.event, wanted[at].row.event);
                ++at;
            } else {
                QVERIFY(!row.row.event);
            }
        });
        QCOMPARE(at, wanted.size());
    }

    void strataAreThoseOfR_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < int(references.size()); ++place) {
            const Reference &one = references[std::size_t(place)];
            QTest::addRow(
                "%s %s %s", one.log, one.plainDays ? "blocks" : "calendar", choices[qsizetype(one.choice)].first)
                << place;
        }
    }

    void strataAreThoseOfR()
    {
        QFETCH(int, place);
        const Reference &wanted = references[std::size_t(place)];
        const Strata &strata = choices[qsizetype(wanted.choice)].second;
        const EvidenceResult result
            = evidenceResult(segmentedLog(QLatin1String(wanted.log)), asked(strata, wanted.plainDays));
        QVERIFY(result.ownPace);
        QCOMPARE(result.ownPace->rows, wanted.rows);
        QCOMPARE(result.ownPace->strata, wanted.strata);
        const OwnPaceResult &paced = *result.ownPace;
        const std::vector<double> numbers { *paced.visits.coef, *paced.visits.se, *paced.paceCoef, *paced.paceSe };
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QVERIFY2(near(numbers[i], wanted.numbers[i]), qPrintable(QString::number(numbers[i], 'g', 17)));
    }

    void periodsOfTheAdjustedModelAreThoseOfR()
    {
        // As above, with losses outside the period censored.
        const std::vector<std::array<double, 3>> wanted { { 38, -0.0644248986043627, 0.095038850551891 },
            { 57, -0.118331184374169, 0.0856597576475016 }, { 23, 0.0361020087911422, 0.114174913513707 } };
        const std::vector<RiskEnd> ends = lossEnds(m_log, cut);
        const OwnPaceRows rows(m_log, ends, { .lag = 60 }, { .segment = true, .quarter = true });
        const auto paced = fitOwnPace(rows, 60, RatioBy::Period);
        QCOMPARE(paced->periods.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const TenurePeriod &period = paced->periods[i];
            QCOMPARE(period.losses, int(wanted[i][0]));
            QVERIFY(near(std::log(period.hr), wanted[i][1]));
            QVERIFY(near(std::log(period.upper / period.lower), 2 * 1.959963984540054 * wanted[i][2]));
        }
        const auto binned = fitOwnPace(rows, 60, RatioBy::Period, 0);
        QCOMPARE(binned->periods.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(binned->periods[i].losses, int(wanted[i][0]));
            QVERIFY(std::abs(std::log(binned->periods[i].hr) - wanted[i][1]) < wanted[i][2]);
        }
    }

    void tablesAndRowsAgree_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("seed");
        for (int choice = 0; choice < int(choices.size()); ++choice) {
            for (int seed = 0; seed < 3; ++seed)
                QTest::addRow("%s, %d", choices[choice].first, seed) << choice << seed;
        }
    }

    void tablesAndRowsAgree()
    {
        QFETCH(int, choice);
        QFETCH(int, seed);
        const EvidenceLog log = seed == 0 ? m_log : RandomLog(unsigned(seed)).log(400);
        const std::vector<RiskEnd> ends = lossEnds(log, seed == 0 ? cut : RandomLog::cut);
        const OwnPaceRows rows(log, ends, { .window = 40, .lag = 10 }, choices[choice].second);
        const OwnPaceTables tables = ownPaceTables(rows);
        double most = 0;
        rows.each([&](const PacedRow &row) { most = std::max(most, row.pace); });
        const PaceBins<std::size_t(OwnPaceTables::bins)> binned(rows, most);
        QCOMPARE(binned.means(), tables.meanPace);

        SurvivalRows data;
        data.covariates.resize(Eigen::Index(rows.size()), 2);
        std::map<std::pair<int, int>, int> strata;
        rows.each([&](const PacedRow &row) {
            const auto at = Eigen::Index(data.stop.size());
            data.covariates(at, 0) = row.row.visits;
            data.covariates(at, 1) = binned.means()[binned.binOf(row.pace)];
            data.start.push_back(row.row.start);
            data.stop.push_back(row.row.stop);
            data.event.push_back(row.row.event);
            data.stratum.push_back(
                strata.try_emplace(std::pair(row.segment, row.quarter), int(strata.size())).first->second);
        });
        data.strata = int(strata.size());
        QCOMPARE(tables.strata, data.strata);
        Eigen::MatrixXd columns(tables.sets.levels, 2);
        for (int level = 0; level < tables.sets.levels; ++level)
            columns.row(level) << level / OwnPaceTables::bins,
                tables.meanPace[std::size_t(level % OwnPaceTables::bins)];
        const CoxFit counted = fitCox(tables.sets, columns);
        const CoxRowFit wanted = fitCoxRows(coxRiskSets(data), Ties::Efron);
        QVERIFY(counted.converged && wanted.converged);
        QVERIFY(near(counted.loglik, *wanted.loglik));
        QVERIFY(near(counted.loglikNull, *wanted.loglikNull));
        for (int column = 0; column < 2; ++column) {
            QVERIFY(near(counted.coef[column], wanted.coef[column]));
            for (int other = 0; other < 2; ++other)
                QVERIFY(near(counted.vcov(column, other), wanted.vcov(column, other)));
        }
        const TenureRange whole { .from = 0, .to = RandomLog::cut + cut };
        QCOMPARE(fitCox(tables.sets, columns, whole).loglik, counted.loglik);
        QVERIFY(fitCox(tables.sets, columns, { .to = 400 }).loglik > counted.loglik);
        QVERIFY(!fitCox(tables.sets, columns, { .to = 0 }).isEstimate(0));
    }

    void whatChangesNothingChangesNothingWithinStrata_data()
    {
        QTest::addColumn<int>("choice");
        for (int choice = 0; choice < int(choices.size()); ++choice)
            QTest::newRow(choices[choice].first) << choice;
    }

    void whatChangesNothingChangesNothingWithinStrata()
    {
        QFETCH(int, choice);
        const Strata &strata = choices[choice].second;
        const OwnPaceResult usual = paced(m_log, strata);

        std::vector<std::size_t> order(m_log.customers.size());
        std::iota(order.rbegin(), order.rend(), 0U);
        EvidenceLog backwards;
        for (const std::size_t i : order)
            backwards.add(m_log.customers[i], { m_log.visitsOf(i).begin(), m_log.visitsOf(i).end() });
        QVERIFY2(same(paced(backwards, strata), usual), "the order of customers");

        const EvidenceLog twice = changed(m_log, [](CustomerSpan &, std::vector<int> &days) {
            const std::vector<int> again = days;
            days.insert(days.end(), again.begin(), again.end());
        });
        QVERIFY2(same(paced(twice, strata), usual), "a visit twice on one day");

        const EvidenceLog later = changed(m_log, [](CustomerSpan &customer, std::vector<int> &days) {
            if (customer.lostDay)
                days.insert(days.end(), { *customer.lostDay, *customer.lostDay + 3 });
        });
        QVERIFY2(same(paced(later, strata), usual), "visits after the loss");

        ExposureTables tables(m_log, asked(strata));
        tables.addVisit(7, 500);
        tables.removeVisit(7, 500);
        QVERIFY2(same(paced(tables.log(), strata), usual), "a visit added and taken back");
    }

    void allDaysMayBeShifted()
    {
        constexpr int any = 18003;
        constexpr int cycle = 146097; // days after which the calendar comes round: 400 years
        constexpr int blocks = 91 * 200;
        for (const auto &[name, strata] : choices) {
            const OwnPaceResult usual = paced(m_log, strata);
            if (!strata.quarter)
                QVERIFY2(same(paced(shifted(m_log, any), strata, false, any), usual), name);
            QVERIFY2(same(paced(shifted(m_log, cycle), strata, false, cycle), usual), name);
            QVERIFY2(same(paced(shifted(m_log, -blocks), strata, true, -blocks), paced(m_log, strata, true)), name);
        }
    }

    void segmentsThatNobodyIsInAndOneSegmentForAllAreNoStrata()
    {
        EvidenceLog log = goldenLog(u"PL3"_s);
        const OwnPaceResult usual = paced(log, {});
        QVERIFY(same(paced(log, { .segment = true }), usual));
        for (CustomerSpan &customer : log.customers)
            customer.segment = 4;
        QVERIFY(same(paced(log, { .segment = true }), usual));
    }

    void segmentsWithRisksOfTheirOwnAreNotTakenForAnEffect()
    {
        // In one segment customers are visited often and lost often, in the other neither; within them visits do
        // nothing.
        EvidenceLog log;
        RandomLog random(5);
        for (int i = 0; i < 600; ++i) {
            const bool risky = i % 2 == 0;
            CustomerSpan customer { .firstContact = random.below(200), .segment = risky };
            const int end = customer.firstContact + random.below(risky ? 900 : 4000);
            if (end < 1000)
                customer.lostDay = end;
            std::vector<int> days;
            for (int day = customer.firstContact; day < std::min(end, 1000); day += 1 + random.below(risky ? 24 : 80))
                days.push_back(day);
            log.add(customer, days);
        }
        const OwnPaceResult plain = paced(log, {}, true, 1000 - cut);
        const OwnPaceResult within = paced(log, { .segment = true }, true, 1000 - cut);
        QVERIFY(std::abs(*within.visits.z) < 2.5);
        QVERIFY(std::abs(*within.paceCoef / *within.paceSe) < 2.5);
        QVERIFY(*plain.paceCoef / *plain.paceSe > 5);
    }

private:
    static OwnPaceResult paced(const EvidenceLog &log, const Strata &strata, bool plainDays = false, int shift = 0)
    {
        EvidenceParameters parameters = asked(strata, plainDays);
        parameters.cut += shift;
        const EvidenceResult result = evidenceResult(log, parameters);
        return result.ownPace.value_or(OwnPaceResult {});
    }

    EvidenceLog m_log;
};

QTEST_APPLESS_MAIN(TestStrata)

#include "tst_strata.moc"
