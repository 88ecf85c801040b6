#include "app/practicebook.h"

#include "core/agenda.h"
#include "storage/opapply.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestPracticeBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListOfTheDefaultBookHasSomethingInIt()
    {
        TestBook book;
        const PracticeParameters parameters = PracticeBook::defaults(book.clock.today());
        QCOMPARE(parameters.lastDay, book.clock.today().addDays(-1));
        QElapsedTimer timer;
        timer.start();
        must(PracticeBook(book.store).fill(parameters));
        qInfo("default practice book in %lld ms", timer.elapsed());
        const WorkCounts counts = *waited(book.customers.counts(book.clock.today()));
        qInfo("current %d, overdue %d, today %d, this week %d, later %d, none %d, past rhythm %d, requests %d, "
              "promises %d",
            counts.current, counts.overdue, counts.today, counts.thisWeek, counts.later, counts.noNextStep,
            counts.pastRhythm, counts.requestsWaiting, counts.promisesDue);
        QVERIFY(counts.current > 100);
        QVERIFY(counts.overdue > 0 && counts.today > 0 && counts.thisWeek > 0 && counts.later > 0);
        QVERIFY(counts.noNextStep > 0 && counts.requestsWaiting > 3 && counts.promisesDue > 3);
        QVERIFY(counts.pastRhythm >= 0.1 * counts.current && counts.pastRhythm <= 0.3 * counts.current);
    }

    void valuesComeBackAsGenerated()
    {
        TestBook book;
        const PracticeParameters parameters { .customers = 25, .lastDay = book.clock.today().addDays(-1) };
        QVERIFY(waited(PracticeBook(book.store).fill(parameters)));
        const PracticeGenerator generator(parameters);
        for (int at = 0; at < parameters.customers; ++at) {
            const PracticeHistory history = generator.history(at);
            QCOMPARE(book.summary(history.customer.id).customer, history.customer);
            const CustomerRecords records = *waited(book.customers.records(history.customer.id));
            QCOMPARE(records.visits.size(), history.visits.size());
            for (const Request &request : records.requests)
                QVERIFY(history.requests.contains(request));
            QCOMPARE(records.promises.size(), history.promises.size());
            for (const PracticePromise &made : history.promises)
                QVERIFY(records.promises.contains(made.promise));
            QCOMPARE(records.tasks.size(), history.tasks.size());
            for (const Task &task : history.tasks)
                QVERIFY(records.tasks.contains(task));
        }
    }

    void aCancelledFillLeavesTheBookEmpty()
    {
        TestBook book;
        auto progress = std::make_shared<ImportProgress>();
        progress->cancelled = true;
        QVERIFY(!waited(PracticeBook(book.store).fill({ .customers = 5, .lastDay = QDate(2026, 3, 1) }, progress)));
        QVERIFY(waited(book.customers.customers({ .today = book.clock.today() }))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeBook)

#include "tst_practicebook.moc"
