#include "app/auditservice.h"
#include "app/mergeservice.h"
#include "support/testbook.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate beforeFirst(2026, 1, 2); // the first contact of a customer of the test book is on the 5th

Visit detailed(const QUuid &customer, const QDate &day)
{
    return { .customer = customer,
        .day = day,
        .startMs = startOf(day, QTime(10, 30)),
        .minutes = 45,
        .note = u"they like the new bread"_s,
        .purpose = u"prices"_s,
        .outcome = u"an offer is wanted"_s,
        .participants = u"Maria, Nikos"_s,
        .talkPercent = 40 };
}

} // namespace

class TestVisits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContactHeldBeforeTheFirstOneMovesItInTheSameStep()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid visit = book.visit(bakery, beforeFirst);
        QCOMPARE(book.summary(bakery).customer.firstContact, beforeFirst);
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QCOMPARE(book.summary(bakery).customer.firstContact, QDate(2026, 1, 5));
        QVERIFY(waited(book.visits.visit(visit))->retracted);
        QVERIFY(!book.summary(bakery).lastContact.isValid());
    }

    void aVisitThatIsChangedOrSettledMovesItLikewiseAndAPlannedOneDoesNot()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const Visit plan { .customer = bakery, .status = VisitStatus::Planned, .day = beforeFirst };
        const QUuid planned = *waited(book.visits.log(plan));
        QCOMPARE(book.summary(bakery).customer.firstContact, QDate(2026, 1, 5));
        must(book.visits.settle(planned, VisitStatus::Held));
        QCOMPARE(book.summary(bakery).customer.firstContact, beforeFirst);
        const Visit before = *waited(book.visits.visit(planned));
        Visit after = before;
        after.day = beforeFirst.addDays(-1);
        must(book.visits.change(before, after));
        QCOMPARE(book.summary(bakery).customer.firstContact, beforeFirst.addDays(-1));
    }

    void whatIsDoubtfulIsToldBeforeItIsStored()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid harbour = book.customer(u"Harbour"_s);
        const QDate day(2026, 3, 2);
        book.visit(bakery, day);
        const auto repeated = waited(book.visits.doubts({ .day = day }, { bakery, harbour }));
        QCOMPARE(repeated->size(), 1);
        QCOMPARE(repeated->constFirst().name, u"Bakery"_s);
        QVERIFY(repeated->constFirst().isRepeated);
        const auto early = waited(book.visits.doubts({ .day = beforeFirst }, { bakery, harbour }));
        QCOMPARE(early->size(), 2);
        QCOMPARE(early->constLast().firstContact, QDate(2026, 1, 5));
        QVERIFY(!waited(book.visits.doubts({ .day = day }, { QUuid::createUuid() })));
    }

    void aVisitHeldOnTheDayOfItsPlanSettlesThePlan()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QDate day(2026, 3, 2);
        const QUuid plan = *waited(book.visits.log(
            { .customer = bakery, .status = VisitStatus::Planned, .day = day, .note = u"take samples"_s }));
        must(book.visits.logWithEach(detailed({}, day), { bakery }));
        const auto visits = waited(book.customers.records(bakery))->visits;
        QCOMPARE(visits.size(), 1);
        QCOMPARE(visits.constFirst().id, plan);
        QCOMPARE(visits.constFirst().status, VisitStatus::Held);
        QCOMPARE(visits.constFirst().note, u"take samples\nthey like the new bread"_s);
        QCoreApplication::sendPostedEvents(&book.undo); // that it was held
        must(book.undo.undo());
        QCOMPARE(waited(book.visits.visit(plan))->status, VisitStatus::Planned);
        QCOMPARE(waited(book.visits.visit(plan))->note, u"take samples"_s);
    }

    void aDayThatIsNotedTwiceCountsOncePerType()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QDate day(2026, 3, 2);
        book.visit(bakery, day);
        const QUuid again = book.visit(bakery, day);
        QCOMPARE(book.summary(bakery).contactCount, 1);
        QCOMPARE(waited(book.customers.standing(bakery))->attainment->actual, 1);
        must(book.visits.log({ .customer = bakery, .type = VisitType::Call, .day = day }));
        QCOMPARE(book.summary(bakery).contactCount, 2);
        QCOMPARE(waited(book.customers.standing(bakery))->attainment->actual, 2);
        must(book.visits.retract(again));
        QCOMPARE(book.summary(bakery).contactCount, 2);
    }

    void allThatIsNotedOfAVisitComesBackAndCanBeChanged()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid id = *waited(book.visits.log(detailed(bakery, QDate(2026, 3, 2))));
        Visit stored = *waited(book.visits.visit(id));
        QCOMPARE(waited(book.customers.records(bakery))->visits, QList<Visit> { stored });
        Visit expected = detailed(bakery, QDate(2026, 3, 2));
        expected.id = id;
        expected.person = stored.person;
        QCOMPARE(stored, expected);
        Visit after = stored;
        after.minutes = 0;
        after.outcome = u"an order"_s;
        after.talkPercent = noTalkNoted;
        must(book.visits.change(stored, after));
        QCOMPARE(*waited(book.visits.visit(id)), after);
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QCOMPARE(*waited(book.visits.visit(id)), stored);
        const auto trail = waited(AuditService(book.store).ofCustomer(bakery));
        const auto tells = [&trail](const QString &field) {
            return std::ranges::any_of(
                trail->entries, [&field](const AuditEntry &entry) { return entry.field == field; });
        };
        QVERIFY(tells(u"visit.outcome"_s) && tells(u"visit.talk_percent"_s));
    }

    void theShareOfTheTalkIsForItsAuthorAlone()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid colleague = *waited(book.book.addPerson({ .name = u"Nikos"_s }));
        Visit visit = detailed(bakery, QDate(2026, 3, 2));
        visit.person = colleague;
        const QUuid id = *waited(book.visits.log(visit));
        QCOMPARE(waited(book.visits.visit(id))->talkPercent, noTalkNoted);
        QCOMPARE(waited(book.customers.records(bakery))->visits.constFirst().talkPercent, noTalkNoted);
        QCOMPARE(waited(book.visits.visit(id))->purpose, visit.purpose);
        const auto trail = waited(AuditService(book.store).ofCustomer(bakery));
        QVERIFY(std::ranges::none_of(
            trail->entries, [](const AuditEntry &entry) { return entry.field == u"visit.talk_percent"_s; }));
    }

    void oneEventWithSeveralCustomersIsOneStep()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid harbour = book.customer(u"Harbour"_s);
        must(book.visits.logWithEach(detailed({}, QDate(2026, 3, 2)), { bakery, harbour }));
        for (const QUuid &customer : { bakery, harbour }) {
            const auto records = waited(book.customers.records(customer));
            QCOMPARE(records->visits.size(), 1);
            QCOMPARE(records->visits.constFirst().participants, u"Maria, Nikos"_s);
        }
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QCOMPARE(book.summary(bakery).contactCount, 0);
        QCOMPARE(book.summary(harbour).contactCount, 0);
        QCOMPARE(
            waited(book.visits.logWithEach(detailed({}, QDate(2026, 3, 2)), {})).error().subject, u"visit.customer"_s);
    }

    void whereOneOfThemIsRefusedNoneIsStored()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const auto done = waited(book.visits.logWithEach({ .day = QDate(2026, 3, 2) }, { bakery, QUuid() }));
        QVERIFY(!done);
        QCOMPARE(book.summary(bakery).contactCount, 0);
    }

    void aPlannedContactIsNoticedAlsoBehindAnEarlierPromise()
    {
        TestBook book;
        const QUuid id = book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        must(book.visits.plan(id, QDate(2026, 4, 14)));
        must(book.promises.add({ .customer = id, .words = u"A price"_s, .due = QDate(2026, 3, 20) }));
        QVERIFY(!waited(book.visits.nextContact(id))->isWanted);
    }
};

QTEST_GUILESS_MAIN(TestVisits)

#include "tst_visits.moc"
