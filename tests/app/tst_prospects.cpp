#include "app/nextactionservice.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct ProspectBook : TestBook
{
    QUuid bakery
        = *waited(customers.add({ .name = u"Bakery"_s, .stage = Stage::Prospect, .firstContact = QDate(2025, 6, 1) }));

    QList<CustomerSummary> list(CustomerQuery::List list, std::optional<Bucket> bucket = {})
    {
        return *waited(customers.customers({ .list = list, .bucket = bucket, .today = clock.today() }));
    }

    WorkCounts counts() { return *waited(customers.counts(clock.today())); }
};

} // namespace

class TestProspects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingOpenAProspectStandsInNoBucket()
    {
        ProspectBook book;
        QVERIFY(book.list(CustomerQuery::List::Agenda).isEmpty());
        QVERIFY(book.list(CustomerQuery::List::Agenda, Bucket::NoNextStep).isEmpty());
        QVERIFY(!book.summary(book.bakery).isInAgenda());
        QCOMPARE(book.counts().noNextStep, 0);
        QCOMPARE(waited(book.customers.snooze(book.bakery, QDate(2026, 4, 1))).error().subject, u"customer.snooze"_s);
    }

    void whatIsOpenWithAProspectStandsInTheAgenda_data()
    {
        QTest::addColumn<int>("cause");
        QTest::newRow("a planned visit") << int(AgendaCause::PlannedVisit);
        QTest::newRow("a promise") << int(AgendaCause::Promise);
        QTest::newRow("a task") << int(AgendaCause::Task);
    }

    void whatIsOpenWithAProspectStandsInTheAgenda()
    {
        QFETCH(int, cause);
        ProspectBook book;
        const QDate day(2026, 3, 12);
        if (cause == int(AgendaCause::PlannedVisit))
            must(book.visits.log({ .customer = book.bakery, .status = VisitStatus::Planned, .day = day }));
        else if (cause == int(AgendaCause::Promise))
            must(book.promises.add({ .customer = book.bakery, .words = u"samples"_s, .due = day }));
        else
            must(book.tasks.add({ .customer = book.bakery, .title = u"catalogue"_s, .due = day }));
        const auto agenda = book.list(CustomerQuery::List::Agenda, Bucket::ThisWeek);
        QCOMPARE(agenda.size(), 1);
        QCOMPARE(agenda.constFirst().customer.id, book.bakery);
        QCOMPARE(agenda.constFirst().step, (AgendaStep { day, AgendaCause(cause) }));
        QCOMPARE(book.counts().thisWeek, 1);
        must(book.customers.snooze(book.bakery, QDate(2026, 3, 18)));
        QCOMPARE(book.counts().thisWeek, 0);
        QCOMPARE(book.counts().nextWeek, 1);
        QCOMPARE(book.summary(book.bakery).agendaCause, AgendaCause::Snoozed);
    }

    void aProspectWithOpenWorkStaysOutsideTheRhythmAndTheLiveLines()
    {
        ProspectBook book;
        book.visit(book.bakery, QDate(2025, 7, 1));
        must(book.promises.add({ .customer = book.bakery, .words = u"samples"_s, .due = QDate(2026, 3, 12) }));
        must(book.requests.add({ .customer = book.bakery, .text = u"prices"_s }));
        QVERIFY(!book.summary(book.bakery).nextDue.isValid());
        QVERIFY(book.list(CustomerQuery::List::PastRhythm).isEmpty());
        QVERIFY(book.list(CustomerQuery::List::RequestsWaiting).isEmpty());
        QVERIFY(book.list(CustomerQuery::List::PromisesDue).isEmpty());
        const WorkCounts counts = book.counts();
        QCOMPARE(counts.current, 0);
        QCOMPARE(counts.pastRhythm, 0);
        QCOMPARE(counts.requestsWaiting, 0);
        QCOMPARE(counts.promisesDue, 0);
        book.customer(u"Inn"_s);
        QCOMPARE(book.counts().current, 1);
    }

    void whatAProspectWaitsForStandsInTheQueue()
    {
        ProspectBook book;
        must(book.requests.add({ .customer = book.bakery, .text = u"prices"_s }));
        NextActionService next(book.store);
        const auto queue = *waited(next.queue({ .today = book.clock.today(), .limit = 50 }));
        QCOMPARE(queue.size(), 1);
        QCOMPARE(queue.constFirst().cause, NextCause::Request);
    }

    void whenAProspectBecomesACustomerTheRhythmCounts()
    {
        ProspectBook book;
        const Customer before = book.summary(book.bakery).customer;
        Customer after = before;
        after.stage = Stage::Current;
        must(book.customers.change(before, after));
        QCOMPARE(book.summary(book.bakery).nextDue, QDate(2025, 7, 1));
        QCOMPARE(book.counts().current, 1);
        QCOMPARE(book.list(CustomerQuery::List::Agenda, Bucket::Overdue).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProspects)

#include "tst_prospects.moc"
