#include "core/practicegenerator.h"

#include "core/businesshours.h"
#include "core/cadence.h"
#include "core/greekfold.h"
#include "core/practicenames.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate lastDay(2026, 3, 11);

QList<PracticeHistory> histories(PracticeParameters parameters)
{
    parameters.lastDay = lastDay;
    const PracticeGenerator generator(parameters);
    QList<PracticeHistory> all;
    for (int at = 0; at < parameters.customers; ++at)
        all.append(generator.history(at));
    return all;
}

int cadenceOf(const Customer &customer, const PracticeGenerator &generator)
{
    for (const Segment &segment : generator.segments()) {
        if (segment.id == customer.segment)
            return effectiveCadence(customer.cadenceDays, segment.cadenceDays, 0).days;
    }
    return defaultCadenceDays;
}

// Losses per person-day in days with fewer, and with at least so many visits in the 90 days before.
double rateRatio(const QList<PracticeHistory> &all, int many)
{
    std::array<double, 2> days {};
    std::array<double, 2> losses {};
    for (const PracticeHistory &history : all) {
        if (history.customer.stage == Stage::Prospect)
            continue;
        QList<QDate> held;
        for (const Visit &visit : history.visits) {
            if (visit.status == VisitStatus::Held)
                held.append(visit.day);
        }
        const bool lost = history.customer.endReason == EndReason::Lost;
        const QDate end = history.customer.lostOn.isValid() ? history.customer.lostOn : lastDay;
        for (QDate day = history.customer.firstContact.addDays(91); day <= end; day = day.addDays(1)) {
            const auto first = std::lower_bound(held.cbegin(), held.cend(), day.addDays(-90));
            const size_t group = std::lower_bound(first, held.cend(), day) - first >= many;
            days[group] += 1;
            losses[group] += lost && day == end;
        }
    }
    return (losses[1] / days[1]) / (losses[0] / days[0]);
}

} // namespace

class TestPracticeGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreRatedByHowOftenTheyAreSeen()
    {
        QMap<Rating, int> rated;
        for (const PracticeHistory &history : histories({}))
            ++rated[history.customer.rating];
        for (const Rating rating : { Rating::None, Rating::A, Rating::B, Rating::C })
            QVERIFY2(rated.value(rating) > 5, qPrintable(wordOf(rating)));
    }

    void namesAreDifferentAndOfBothLanguages()
    {
        QSet<QString> names;
        int greek = 0;
        for (int at = 0; at < 100'000; ++at) {
            const PracticeName name = practiceName(at);
            names.insert(greekFold(name.name));
            greek += name.greek;
            QVERIFY(!name.region.isEmpty());
        }
        QCOMPARE(names.size(), 100'000);
        QCOMPARE(greek, 60'000);
    }

    void theSameSeedGivesTheSameBook()
    {
        const auto first = histories({ .customers = 30 });
        const auto second = histories({ .customers = 30 });
        for (int at = 0; at < 30; ++at) {
            QCOMPARE(first[at].customer, second[at].customer);
            QVERIFY(first[at].visits == second[at].visits);
            QVERIFY(first[at].requests == second[at].requests);
        }
        QVERIFY(!(histories({ .customers = 1, .seed = 2 })[0].customer == first[0].customer));
    }

    void aLargerBookBeginsAsTheSmallerOne()
    {
        QVERIFY(histories({ .customers = 5 })[4].visits == histories({ .customers = 50 })[4].visits);
    }

    void nothingHappensAfterTheLastDayOrTheLoss()
    {
        for (const PracticeHistory &history : histories({ .customers = 400 })) {
            const Customer &customer = history.customer;
            const QDate end = customer.lostOn.isValid() ? customer.lostOn.addDays(-1) : lastDay;
            for (const Visit &visit : history.visits) {
                QVERIFY(visit.day >= customer.firstContact);
                QVERIFY(visit.day <= end || visit.status == VisitStatus::Planned);
                QVERIFY(visit.status != VisitStatus::Planned || !customer.lostOn.isValid());
            }
            for (const Request &request : history.requests) {
                QVERIFY(request.askedAt < end.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
                QVERIFY(!request.firstAnsweredAt || request.firstAnsweredAt > request.askedAt);
                QVERIFY(customer.isCurrent() || !request.isWaitingForAnswer());
            }
            for (const PracticePromise &made : history.promises)
                QVERIFY(!made.promise.doneOn.isValid() || made.promise.doneOn <= lastDay);
        }
    }

    void aFadingBookKeepsTheRulesOfDays()
    {
        for (const PracticeHistory &history : histories({ .customers = 400, .fading = true })) {
            const Customer &customer = history.customer;
            QVERIFY(!customer.lostOn.isValid() || customer.lostOn <= lastDay);
            QVERIFY(!customer.firstWarningOn.isValid() || customer.firstWarningOn < customer.lostOn);
            for (const Visit &visit : history.visits)
                QVERIFY(!customer.lostOn.isValid() || visit.day < customer.lostOn);
        }
    }

    void theDefaultBookHasSomethingOnEveryPage()
    {
        constexpr qint64 hourMs = 3'600'000;
        OpenTime openTime;
        const PracticeGenerator generator({ .lastDay = lastDay });
        int current = 0, lost = 0, otherwise = 0, past = 0, planned = 0, waiting = 0, late = 0, dueSoon = 0,
            overdue = 0;
        for (const PracticeHistory &history : histories({})) {
            const Customer &customer = history.customer;
            lost += customer.endReason == EndReason::Lost;
            otherwise += customer.lostOn.isValid() && customer.endReason != EndReason::Lost;
            for (const Request &request : history.requests) {
                waiting += request.isWaitingForAnswer();
                late += request.firstAnsweredAt
                    && openTime.between(request.askedAt, request.firstAnsweredAt) > 8 * hourMs;
            }
            for (const PracticePromise &made : history.promises) {
                const bool open = made.promise.state == PromiseState::Open;
                dueSoon += open && made.promise.due > lastDay && made.promise.due <= lastDay.addDays(8);
                overdue += open && made.promise.due <= lastDay;
            }
            if (customer.stage != Stage::Current || !customer.isCurrent())
                continue;
            ++current;
            QDate held;
            for (const Visit &visit : history.visits) {
                planned += visit.status == VisitStatus::Planned;
                if (visit.status == VisitStatus::Held)
                    held = visit.day;
            }
            past += nextDue(held, customer.firstContact, cadenceOf(customer, generator)) <= lastDay;
        }
        qInfo("current %d, lost %d, other ends %d, past rhythm %d, planned %d, waiting %d, late %d, due soon %d, "
              "overdue %d",
            current, lost, otherwise, past, planned, waiting, late, dueSoon, overdue);
        QVERIFY(current > 100 && lost >= 40 && otherwise >= 2);
        QVERIFY(past >= 0.15 * current && past <= 0.25 * current);
        QVERIFY(planned >= 20 && waiting >= 5 && late >= 50 && dueSoon >= 3 && overdue >= 2);
    }

    void fadingLooksLikeProtectionWhereThereIsNone()
    {
        const auto faded = histories({ .customers = 3'000, .effect = 1.0, .fading = true });
        const double ratio = rateRatio(faded, 3);
        qInfo("rate with at least 3 visits over that with fewer: effect 1 with fading %.2f", ratio);
        QVERIFY(ratio < 0.7);
    }

    void fadingVisitsAreRareOnlyInTheWeeksBeforeALoss()
    {
        const auto shareOfRecent = [](bool fading) {
            double recent = 0;
            double earlier = 0;
            for (const PracticeHistory &history : histories({ .customers = 2'000, .effect = 1.0, .fading = fading })) {
                const QDate lost = history.customer.lostOn;
                if (history.customer.endReason != EndReason::Lost || history.customer.firstContact.daysTo(lost) < 200)
                    continue;
                for (const Visit &visit : history.visits) {
                    recent += visit.day >= lost.addDays(-15);
                    earlier += visit.day < lost.addDays(-90) && visit.day >= lost.addDays(-105);
                }
            }
            return recent / earlier;
        };
        const double plain = shareOfRecent(false);
        const double faded = shareOfRecent(true);
        qInfo("visits of the last 15 days over those of 15 days before: %.2f, with fading %.2f", plain, faded);
        QVERIFY(plain > 0.8 && plain < 1.25);
        QVERIFY(faded < 0.35);
    }

    void visitsProtectAsMuchAsWasAskedFor()
    {
        const double none = rateRatio(histories({ .customers = 3'000, .effect = 1.0 }), 3);
        const double clear = rateRatio(histories({ .customers = 3'000, .effect = 0.8 }), 3);
        qInfo("rate with at least 3 visits over that with fewer: effect 1 %.2f, effect 0.8 %.2f", none, clear);
        QVERIFY(none > 0.8 && none < 1.25);
        QVERIFY(clear > 0.3 && clear < 0.65);
    }
};

QTEST_APPLESS_MAIN(TestPracticeGenerator)

#include "tst_practicegenerator.moc"
