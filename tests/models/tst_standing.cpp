#include "models/ledgertext.h"
#include "models/rhythmtext.h"
#include "support/testbook.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

template <typename T> Error::Kind kindOf(const Result<T> &result) { return result.error().kind; }

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_english.load(u":/i18n/pistis_en"_s));
        QCoreApplication::installTranslator(&m_english);
    }

    void aRequestGoesThroughItsStates()
    {
        TestBook book; // Wednesday, 11:00 in Athens
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid nikos = *waited(book.book.addPerson({ .name = u"Nikos"_s }));
        const QUuid id = *waited(book.requests.add({ .customer = bakery, .text = u"Gluten-free flour?"_s }));
        must(book.requests.assign(id, nikos));
        QCOMPARE(waited(book.requests.request(id))->assignee, nikos);
        QCOMPARE(waited(book.requests.request(id))->status, RequestStatus::Assigned);
        QVERIFY(waited(book.requests.request(id))->isWaitingForAnswer());

        book.clock.now += hour;
        must(book.requests.answer(id, u"Which weight?"_s));
        must(book.requests.wait(id));
        QVERIFY(!waited(book.requests.request(id))->isWaitingForAnswer());
        QCOMPARE(kindOf(waited(book.requests.wait(id))), Error::Kind::Conflict);
        book.clock.now += 2 * hour;
        must(book.requests.resume(id));
        QCOMPARE(kindOf(waited(book.requests.resume(id))), Error::Kind::Conflict);
        book.clock.now += hour;
        must(book.requests.close(id));
        QCOMPARE(kindOf(waited(book.requests.assign(id, nikos))), Error::Kind::Conflict);

        const ResponseTimes times = waited(book.customers.standing(bakery))->times;
        QCOMPARE(times.answer, (Quantiles { .n = 1, .median = 1, .p90 = 1 }));
        QCOMPARE(times.close, (Quantiles { .n = 1, .median = 2, .p90 = 2 })); // four hours, two of them the customer's
        QCOMPARE(*waited(book.requests.responseTimes()), times);
    }

    void whatIsAskedAgainWaitsForAnAnswerAgain()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid id = *waited(book.requests.add({ .customer = bakery, .text = u"Flour?"_s }));
        QCOMPARE(kindOf(waited(book.requests.reopen(id))), Error::Kind::Conflict);
        must(book.requests.answer(id, u"Yes"_s));
        must(book.requests.close(id));
        QCOMPARE(book.summary(bakery).openRequests, 0);
        book.clock.now += day;
        must(book.requests.reopen(id));
        QCOMPARE(book.summary(bakery).openRequests, 1);
        book.clock.now += hour;
        must(book.requests.answer(id, u"From May"_s));
        const Request request = *waited(book.requests.request(id));
        QCOMPARE(request.answers.size(), 2);
        QCOMPARE(request.answers.constLast().to - request.answers.constLast().from, hour);
        QCOMPARE(request.firstAnsweredAt, request.answers.constFirst().to); // the first answer stays the first
    }

    void waitingForTheCustomerDoesNotStopTheFirstAnswersClock()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid id = *waited(book.requests.add({ .customer = bakery, .text = u"Flour?"_s }));
        must(book.requests.wait(id));
        QCOMPARE(book.summary(bakery).openRequests, 1);
        book.clock.now += 3 * hour;
        must(book.requests.answer(id, u"Yes"_s));
        QCOMPARE(waited(book.customers.standing(bakery))->times.answer.median, 3.0);
    }

    void declinedAndRepeatedRequestsAreSettledAndUndone()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid declined = *waited(book.requests.add({ .customer = bakery, .text = u"Credit?"_s }));
        const QUuid repeated = *waited(book.requests.add({ .customer = bakery, .text = u"Credit??"_s }));
        must(book.requests.decline(declined));
        must(book.requests.markDuplicate(repeated));
        QCOMPARE(book.summary(bakery).openRequests, 0);
        QCOMPARE(waited(book.requests.request(repeated))->status, RequestStatus::Duplicate);
        QCOMPARE(kindOf(waited(book.requests.decline(declined))), Error::Kind::Conflict);
        QTRY_VERIFY(book.undo.canUndo());
        QCoreApplication::sendPostedEvents();
        must(book.undo.undo());
        QCOMPARE(book.summary(bakery).openRequests, 1);
    }

    void aPromiseMovedAfterItsDayCountsAsLateAndIsNotKeptInTheFuture()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid id = *waited(
            book.promises.add({ .customer = bakery, .words = u"Samples"_s, .due = book.clock.today().addDays(-3) }));
        must(book.promises.redate(id, book.clock.today().addDays(4)));
        QCOMPARE(waited(book.promises.ledgers())->ours, (PromiseLedger { .movedLate = 1 }));
        const auto future = waited(book.promises.keep(id, book.clock.today().addDays(1)));
        QCOMPARE(future.error().subject, u"promise.done_on"_s);
        must(book.promises.keep(id, book.clock.today()));
        QCOMPARE(waited(book.promises.ledgers())->ours, (PromiseLedger { .late = 1, .lateness = { 3 } }));
        QCOMPARE(waited(book.customers.standing(bakery))->ledgers, *waited(book.promises.ledgers()));
    }

    void aBrokenPromiseIsOpenedAgain()
    {
        TestBook book;
        const QUuid id = *waited(book.promises.add(
            { .customer = book.customer(u"Bakery"_s), .words = u"Samples"_s, .due = book.clock.today() }));
        QCOMPARE(kindOf(waited(book.promises.reopen(id))), Error::Kind::Conflict);
        must(book.promises.breakIt(id));
        must(book.promises.reopen(id));
        QVERIFY(waited(book.promises.promise(id))->isOpen());
    }

    void aKeptPromiseIsOpenedAgainInTimeAndLate()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        for (const int days : { 2, -2 }) {
            const QUuid id = *waited(book.promises.add(
                { .customer = bakery, .words = u"Samples"_s, .due = book.clock.today().addDays(days) }));
            const Promise before = *waited(book.promises.promise(id));
            must(book.promises.keep(id, book.clock.today()));
            must(book.promises.reopen(id));
            QCOMPARE(*waited(book.promises.promise(id)), before);
            QCOMPARE(book.summary(bakery).openPromises, 1);
            QCOMPARE(waited(book.promises.ledgers())->ours.late, 0);
            must(book.promises.withdraw(id));
        }
    }

    void theOwnRhythmStandsBesideTheRhythmThatWasSet()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2025, 10, 10));
        for (const int back : { 153, 123, 93, 63 })
            book.visit(bakery, book.clock.today().addDays(-back));
        const CustomerStanding standing = *waited(book.customers.standing(bakery));
        QCOMPARE(ownRhythmText(*standing.rhythm),
            u"Quiet 63 days, 2.1 × this customer's own gap of 30 days (median of 3 gaps)"_s);
        QCOMPARE(attainmentText(*standing.attainment),
            u"This quarter: 3 contacts by the rhythm, 1 held, 0 scheduled, 2 still to schedule: under reached"_s);
        QVERIFY(!waited(book.customers.standing(book.customer(u"New"_s)))->rhythm);
    }

    void sharesHaveTheirNumberAndLimits()
    {
        PromiseLedgers ledgers { .ours = { .onTime = 8, .late = 2, .overdue = 1, .lateness = { 2, 5 } },
            .theirs = { .onTime = 1 } };
        QCOMPARE(ledgerTexts(ledgers),
            (QStringList { u"Your promises kept on time: 8 of 11 (73%, 43% to 90%) · 2 kept late (median lateness in "
                           "days: 3.5) · 1 overdue"_s,
                u"Promises of customers kept on time: 1 of 1 (100%, 21% to 100%)"_s }));
        QVERIFY(ledgerTexts({}).isEmpty());
        const QStringList times = responseTexts({ .answer = { .n = 84, .median = 3.46, .p90 = 12 } });
        QCOMPARE(times,
            QStringList { u"Answered after 3.5 business hours in the median, 9 of 10 within 12 (84 answers)"_s });
    }

private:
    QTranslator m_english;
};

QTEST_GUILESS_MAIN(TestStanding)

#include "tst_standing.moc"
