#include "app/mergeservice.h"
#include "app/nextactionservice.h"
#include "support/testbook.h"
#include "support/typedtables.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct QueueBook : TestBook
{
    NextActionService next { store };

    QList<NextAction> queue(CustomerFilter filter = {}, int limit = 50)
    {
        return *waited(next.queue({ .filter = filter, .today = clock.today(), .limit = limit }));
    }

    QList<NextCause> causes()
    {
        QList<NextCause> found;
        for (const NextAction &action : queue())
            found.append(action.cause);
        return found;
    }

    // Nothing is due with this customer for a long time.
    QUuid calm(const QString &name)
    {
        const QUuid id = customer(name);
        visit(id, clock.today());
        return id;
    }

    QUuid request(const QUuid &id, int daysAgo, const QString &text = u"A price?"_s)
    {
        return *waited(
            requests.add({ .customer = id, .text = text, .askedAt = clock.now - daysAgo * qint64(86'400'000) }));
    }

    QUuid promise(const QUuid &id, const QDate &due)
    {
        return *waited(promises.add({ .customer = id, .words = u"Samples"_s, .due = due }));
    }
};

} // namespace

class TestNextActionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCauseGivesOneSuggestionInTheOrderOfItsUrgency()
    {
        QueueBook book;
        const QDate today = book.clock.today();
        book.request(book.calm(u"Asked"_s), 12);
        book.promise(book.calm(u"Promised"_s), today.addDays(-5));
        book.promise(book.calm(u"Soon"_s), today.addDays(1));
        must(book.visits.log(
            { .customer = book.calm(u"Missed"_s), .status = VisitStatus::Planned, .day = today.addDays(-2) }));
        book.visit(book.customer(u"Silent"_s, QDate(2025, 1, 1)), today.addDays(-70));
        book.visit(book.customer(u"Late"_s, QDate(2025, 1, 1)), today.addDays(-40));
        book.visit(book.customer(u"Unplanned"_s, QDate(2025, 1, 1)), today.addDays(-25));
        QStringList names;
        for (const NextAction &action : book.queue())
            names.append(action.name);
        QCOMPARE(names,
            QStringList({ u"Asked"_s, u"Promised"_s, u"Missed"_s, u"Soon"_s, u"Silent"_s, u"Late"_s, u"Unplanned"_s }));
        QCOMPARE(book.queue({}, 2).size(), 2);
    }

    void aCustomerHasOneSuggestionForItsOldestRequest()
    {
        QueueBook book;
        const QUuid id = book.calm(u"Bakery"_s);
        const QUuid newer = book.request(id, 2);
        const QUuid older = book.request(id, 9);
        QCOMPARE(book.queue().size(), 1);
        QCOMPARE(book.queue().constFirst().record, older);
        must(book.next.dismiss(book.queue().constFirst(), u"Told them on the phone"_s));
        QCOMPARE(book.queue().constFirst().record, newer);
        must(book.requests.answer(newer, u"Ten euros"_s));
        QVERIFY(book.queue().isEmpty());
    }

    void whatIsPlannedOrSnoozedIsNotSilence()
    {
        QueueBook book;
        const QDate today = book.clock.today();
        const QUuid planned = book.customer(u"Planned"_s, QDate(2025, 1, 1));
        const QUuid snoozed = book.customer(u"Snoozed"_s, QDate(2025, 1, 1));
        QCOMPARE(book.causes(), QList({ NextCause::BeyondLimit, NextCause::BeyondLimit }));
        must(book.visits.plan(planned, today.addDays(10)));
        must(book.customers.snooze(snoozed, today.addDays(3)));
        QVERIFY(book.queue().isEmpty());
        book.clock.now += 4 * qint64(86'400'000);
        QCOMPARE(book.causes(), QList({ NextCause::BeyondLimit }));
    }

    void aDismissedSuggestionComesBackOnlyForANewCause()
    {
        QueueBook book;
        const QDate today = book.clock.today();
        const QUuid id = book.calm(u"Bakery"_s);
        const QUuid promise = book.promise(id, today.addDays(1));
        must(book.next.dismiss(book.queue().constFirst(), u"Agreed otherwise"_s));
        QVERIFY(book.queue().isEmpty());
        book.clock.now += 3 * qint64(86'400'000); // overdue now, but the same promise for the same day
        QVERIFY(book.queue().isEmpty());
        must(book.promises.redate(promise, book.clock.today()));
        QCOMPARE(book.causes(), QList({ NextCause::PromiseSoon }));
    }

    void aDismissalIsUndoneByOneStepAndKeptThroughARebuild()
    {
        QueueBook book;
        book.request(book.calm(u"Bakery"_s), 3);
        must(book.next.dismiss(book.queue().constFirst(), {}));
        const QStringList before = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), before);
        QVERIFY(book.queue().isEmpty());
        QCoreApplication::sendPostedEvents();
        must(book.undo.undo());
        QCOMPARE(book.queue().size(), 1);
        QCoreApplication::sendPostedEvents();
        must(book.undo.redo());
        QVERIFY(book.queue().isEmpty());
    }

    void aSuggestionThatRestsComesAgainOnItsDay()
    {
        QueueBook book;
        book.request(book.calm(u"Bakery"_s), 3);
        const NextAction action = book.queue().constFirst();
        QVERIFY(!waited(book.next.rest(action, book.clock.today())));
        must(book.next.rest(action, book.clock.today().addDays(3)));
        QVERIFY(book.queue().isEmpty());
        QVERIFY2(waited(book.next.dismissed(book.clock.today(), book.clock.today()))->isEmpty(), "it only rests");
        book.clock.now += 3 * qint64(86'400'000);
        QCOMPARE(book.queue().size(), 1);
    }

    void theReviewTellsTheReasonAndBringsTheSuggestionBack()
    {
        QueueBook book;
        const QDate today = book.clock.today();
        book.request(book.calm(u"Bakery"_s), 3, u"Do you deliver on Mondays?"_s);
        must(book.next.dismiss(book.queue().constFirst(), u"Not ours to answer"_s));
        const auto review = *waited(book.next.dismissed(today, today));
        QCOMPARE(review.size(), 1);
        QCOMPARE(review.constFirst().action.name, u"Bakery"_s);
        QCOMPARE(review.constFirst().action.words, u"Do you deliver on Mondays?"_s);
        QCOMPARE(review.constFirst().dismissal.reason, u"Not ours to answer"_s);
        QVERIFY(waited(book.next.dismissed(today.addDays(1), today.addDays(7)))->isEmpty());
        must(book.next.bringBack(review.constFirst().dismissal));
        QCOMPARE(book.queue().size(), 1);
        QVERIFY(waited(book.next.dismissed(today, today))->isEmpty());
    }

    void aDismissalStaysWithItsCauseThroughAMergeAndBack()
    {
        QueueBook book;
        const QUuid kept = book.calm(u"Bakery"_s);
        const QUuid twin = book.calm(u"Bakery twin"_s);
        book.request(twin, 3);
        must(book.next.dismiss(book.queue().constFirst(), {}));
        MergeService merges(book.store);
        must(merges.merge(book.summary(kept).customer, book.summary(kept).customer, twin));
        QVERIFY(book.queue().isEmpty());
        QCOMPARE(
            waited(book.next.dismissed(book.clock.today(), book.clock.today()))->constFirst().action.customer, kept);
        QCoreApplication::sendPostedEvents();
        must(book.undo.undo());
        QVERIFY(book.queue().isEmpty());
    }

    void theFilterNarrowsTheQueue()
    {
        QueueBook book;
        const QUuid north = *waited(
            book.customers.add({ .name = u"North"_s, .region = u"Crete"_s, .firstContact = book.clock.today() }));
        book.request(north, 3);
        book.request(book.calm(u"South"_s), 5);
        QCOMPARE(book.queue({ .region = u"Crete"_s }).size(), 1);
        QCOMPARE(book.queue({ .region = u"Crete"_s }).constFirst().customer, north);
        QVERIFY(book.queue({ .quietDays = 10 }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNextActionService)

#include "tst_nextactionservice.moc"
