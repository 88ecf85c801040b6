#include "evidence/evidence.h"
#include "evidence/goldenlog.h"
#include "evidence/laganalysis.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int cut = 1095;

EvidenceLog changed(const EvidenceLog &log, const auto &change)
{
    EvidenceLog other;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        CustomerSpan customer = log.customers[i];
        const auto visits = log.visitsOf(i);
        std::vector<int> days(visits.begin(), visits.end());
        change(customer, days);
        other.add(customer, days);
    }
    return other;
}

bool near(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-9 * std::max(1.0, std::abs(*a)));
}

bool sameLag(const LagResult &a, const LagResult &b)
{
    bool same = a.rows == b.rows && a.events == b.events && a.personDays == b.personDays && near(a.cox.coef, b.cox.coef)
        && near(a.cox.robustSe, b.cox.robustSe) && near(a.zph.chisq, b.zph.chisq)
        && near(a.concordance.se, b.concordance.se) && near(a.bandsLogrank.chisq, b.bandsLogrank.chisq);
    for (std::size_t i = 0; i < a.bands.size(); ++i)
        same = same && near(a.bands[i].logHr, b.bands[i].logHr) && near(a.bands[i].oe, b.bands[i].oe);
    return same;
}

// The analysis of given rows, with the errors that are summed by customer.
LagResult resultOf(const std::vector<AtRiskRow> &rows)
{
    const LagTables tables { .rows = int(rows.size()), .table = riskTable(rows) };
    LagResult result = lagResult(tables, 0);
    CustomerErrors errors(result, tables.table);
    for (const AtRiskRow &row : rows)
        errors.add(row, row.customer);
    errors.writeTo(result);
    return result;
}

// The honest part of a result; the naive one is wrong in ways of its own.
bool sameResult(const EvidenceResult &a, const EvidenceResult &b)
{
    bool same = near(a.km.rmst, b.km.rmst) && near(a.landmark.test.chisq, b.landmark.test.chisq)
        && near(a.gaps.p80, b.gaps.p80) && near(a.gaps.daysPerVisit, b.gaps.daysPerVisit)
        && a.verdict.code == b.verdict.code;
    for (std::size_t i = 0; i < a.lags.size(); ++i)
        same = same && sameLag(a.lags[i], b.lags[i]);
    return same;
}

// Log-likelihood, score residuals and pairs by their definitions, one row against every other.
struct ByDefinition
{
    const std::vector<AtRiskRow> &rows;
    double coef;

    double weight(const AtRiskRow &row) const { return std::exp(coef * row.visits); }

    // Calls step(time, part, sum of weights, mean) for each Efron step, times ascending.
    void steps(const auto &step) const
    {
        std::set<int> times;
        for (const AtRiskRow &row : rows) {
            if (row.event)
                times.insert(row.stop);
        }
        for (const int t : times) {
            double s0 = 0;
            double s1 = 0;
            double d0 = 0;
            double d1 = 0;
            int deaths = 0;
            for (const AtRiskRow &row : rows) {
                if (row.start >= t || t > row.stop)
                    continue;
                const bool dies = row.event && row.stop == t;
                deaths += dies;
                s0 += weight(row);
                s1 += weight(row) * row.visits;
                d0 += dies * weight(row);
                d1 += dies * weight(row) * row.visits;
            }
            for (int m = 0; m < deaths; ++m) {
                const double part = double(m) / deaths;
                step(t, part, deaths, s0 - part * d0, (s1 - part * d1) / (s0 - part * d0));
            }
        }
    }

    double loglik() const
    {
        double value = 0;
        for (const AtRiskRow &row : rows)
            value += row.event * coef * row.visits;
        steps([&](int, double, int, double sum, double) { value -= std::log(sum); });
        return value;
    }

    double clusteredScore() const
    {
        QHash<int, double> residuals;
        steps([&](int t, double part, int deaths, double sum, double mean) {
            for (const AtRiskRow &row : rows) {
                if (row.start >= t || t > row.stop)
                    continue;
                const bool dies = row.event && row.stop == t;
                residuals[row.customer] -= weight(row) * (dies ? 1 - part : 1) * (row.visits - mean) / sum;
                if (dies)
                    residuals[row.customer] += (row.visits - mean) / deaths;
            }
        });
        return std::accumulate(
            residuals.cbegin(), residuals.cend(), 0.0, [](double sum, double r) { return sum + r * r; });
    }

    ConcordanceResult pairs() const
    {
        QHash<int, double> net;
        double concordant = 0;
        double all = 0;
        const auto each = [&](const auto &use) {
            for (const AtRiskRow &i : rows) {
                if (!i.event)
                    continue;
                for (const AtRiskRow &j : rows) {
                    const bool there = j.start < i.stop && i.stop <= j.stop && !(j.event && j.stop == i.stop);
                    const double sign = coef * (i.visits - j.visits);
                    if (there)
                        use(i, j, sign > 0 ? 1.0 : sign < 0 ? 0.0 : 0.5);
                }
            }
        };
        each([&](const AtRiskRow &, const AtRiskRow &, double share) {
            concordant += share;
            all += 1;
        });
        const double c = concordant / all;
        each([&](const AtRiskRow &i, const AtRiskRow &j, double share) {
            net[i.customer] += (share - c) / all;
            net[j.customer] += (share - c) / all;
        });
        const double squares
            = std::accumulate(net.cbegin(), net.cend(), 0.0, [](double sum, double r) { return sum + r * r; });
        return { .c = c, .se = std::sqrt(squares) };
    }
};

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_log = goldenLog(u"PL3"_s);
        m_result = evidenceResult(m_log, { .cut = cut });
    }

    void theOrderOfCustomersDoesNotMatter()
    {
        std::vector<std::size_t> order(m_log.customers.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::shuffle(order, std::mt19937(1));
        EvidenceLog shuffled;
        for (const std::size_t i : order)
            shuffled.add(m_log.customers[i], { m_log.visitsOf(i).begin(), m_log.visitsOf(i).end() });
        QVERIFY(sameResult(evidenceResult(shuffled, { .cut = cut }), m_result));
    }

    void aVisitTwiceOnOneDayCountsOnce()
    {
        const EvidenceLog twice = changed(m_log, [](CustomerSpan &, std::vector<int> &days) {
            const std::vector<int> same = days;
            days.insert(days.end(), same.begin(), same.end());
        });
        QVERIFY(sameResult(evidenceResult(twice, { .cut = cut }), m_result));
    }

    void visitsAfterTheLossChangeNothing()
    {
        const EvidenceLog later = changed(m_log, [](CustomerSpan &customer, std::vector<int> &days) {
            if (customer.lostDay)
                days.insert(days.end(), { *customer.lostDay, *customer.lostDay + 3, *customer.lostDay + 30 });
        });
        QVERIFY(sameResult(evidenceResult(later, { .cut = cut }), m_result));
    }

    void allDaysMayBeShifted()
    {
        constexpr int shift = 18000;
        const EvidenceLog shifted = changed(m_log, [](CustomerSpan &customer, std::vector<int> &days) {
            customer.firstContact += shift;
            if (customer.lostDay)
                *customer.lostDay += shift;
            for (int &day : days)
                day += shift;
        });
        QVERIFY(sameResult(evidenceResult(shifted, { .cut = cut + shift }), m_result));
    }

    void whatComesAfterTheCutIsIgnored()
    {
        constexpr int early = 800;
        const EvidenceLog known = changed(m_log, [](CustomerSpan &customer, std::vector<int> &days) {
            if (customer.lostDay && *customer.lostDay > early)
                customer.lostDay.reset();
            std::erase_if(days, [](int day) { return day > early; });
        });
        const EvidenceResult full = evidenceResult(m_log, { .cut = early });
        QVERIFY(sameResult(evidenceResult(known, { .cut = early }), full));
        QCOMPARE(evidenceResult(known, { .cut = early }).naive.visits, full.naive.visits);
    }

    void aRowMayBeSplit()
    {
        std::vector<AtRiskRow> split;
        for (const AtRiskRow &row : atRiskRows(m_log, lossEnds(m_log, cut), {})) {
            const int middle = (row.start + row.stop) / 2;
            if (middle > row.start) {
                AtRiskRow first = row;
                first.stop = middle;
                first.event = false;
                split.push_back(first);
            }
            split.push_back(row);
            split.back().start = middle;
        }
        LagResult result = resultOf(split);
        QVERIFY(result.rows > m_result.lags.front().rows);
        result.rows = m_result.lags.front().rows;
        QVERIFY(sameLag(result, m_result.lags.front()));
    }

    void countsGiveWhatTheDefinitionsGiveRowByRow()
    {
        // Tied losses and few customers, so that every correction for ties matters.
        std::mt19937 random(7);
        EvidenceLog log;
        for (int i = 0; i < 40; ++i) {
            CustomerSpan customer { .id = i, .firstContact = int(random() % 5) };
            if (i % 2 == 0)
                customer.lostDay = 120 + int(random() % 12) * 20;
            std::vector<int> days;
            for (int v = 0; v < int(random() % 14); ++v)
                days.push_back(int(random() % 360));
            log.add(customer, days);
        }
        const std::vector<AtRiskRow> rows = atRiskRows(log, lossEnds(log, 360), { .window = 90 });
        const LagResult result = resultOf(rows);
        const ByDefinition slow { rows, *result.cox.coef };
        QVERIFY(near(slow.loglik(), result.cox.loglik));
        QVERIFY(near(std::sqrt(slow.clusteredScore()) * *result.cox.se * *result.cox.se, result.cox.robustSe));
        QVERIFY(near(slow.pairs().c, result.concordance.c));
        QVERIFY(near(slow.pairs().se, result.concordance.se));
    }

private:
    EvidenceLog m_log;
    EvidenceResult m_result;
};

QTEST_APPLESS_MAIN(TestProperties)

#include "tst_properties.moc"
