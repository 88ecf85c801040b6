#include "app/nextactionservice.h"
#include "support/testbook.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextDueDayCountsFromTheLastHeldContact()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        QCOMPARE(book.summary(bakery).nextDue, QDate(2026, 2, 4));
        book.visit(bakery, QDate(2026, 2, 20));
        book.visit(bakery, QDate(2026, 2, 10));
        const CustomerSummary summary = book.summary(bakery);
        QCOMPARE(summary.lastContact, QDate(2026, 2, 20));
        QCOMPARE(summary.contactCount, 2);
        QCOMPARE(summary.nextDue, QDate(2026, 3, 22));
    }

    void aPlannedVisitNeverMovesTheRhythmButLeadsTheAgenda()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 3, 1));
        must(book.visits.log({ .customer = bakery, .status = VisitStatus::Planned, .day = QDate(2026, 3, 13) }));
        const CustomerSummary summary = book.summary(bakery);
        QVERIFY(!summary.lastContact.isValid());
        QCOMPARE(summary.nextDue, QDate(2026, 3, 31));
        QCOMPARE(summary.agendaDay, QDate(2026, 3, 13));
        QCOMPARE(summary.agendaCause, AgendaCause::PlannedVisit);
    }

    void deletingAVisitGivesTheDueDayBack()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 1, 5));
        const QUuid visit = book.visit(bakery, QDate(2026, 2, 20));
        must(book.visits.retract(visit));
        QCOMPARE(book.summary(bakery).nextDue, QDate(2026, 2, 4));
        QCOMPARE(book.summary(bakery).contactCount, 0);
    }

    void aSegmentsRhythmMovesItsCustomers()
    {
        TestBook book;
        const QUuid segment = *waited(book.book.addSegment({ .name = u"A"_s, .cadenceDays = 14 }));
        const QUuid id = *waited(
            book.customers.add({ .name = u"Bakery"_s, .segment = segment, .firstContact = QDate(2026, 3, 1) }));
        QCOMPARE(book.summary(id).nextDue, QDate(2026, 3, 15));
        QCOMPARE(book.summary(id).cadence.source, CadenceSource::Segment);
        const BookRules before = *waited(book.book.rules());
        BookRules after = before;
        after.segments.first().cadenceDays = 7;
        must(book.book.changeRules(before, after));
        QCOMPARE(book.summary(id).nextDue, QDate(2026, 3, 8));
    }

    void theBooksRhythmMovesAllWithoutTheirOwn()
    {
        TestBook book;
        const QUuid id = book.customer(u"Bakery"_s, QDate(2026, 3, 1));
        must(book.book.changeSettings({}, { .cadenceDays = 10 }));
        QCOMPARE(book.summary(id).nextDue, QDate(2026, 3, 11));
    }

    void theBeginningsOfSeveralWordsFindTheNameInAnyOrder()
    {
        TestBook book;
        book.customer(u"Καφέ Ποσειδών"_s);
        book.customer(u"Καφέ Ερμής"_s);
        book.customer(u"Silver Harbour Town"_s);
        const auto names = [&book](CustomerQuery::List list, const QString &typed) {
            QStringList found;
            const auto all = waited(
                book.customers.customers({ .list = list, .search = typed, .today = book.clock.today(), .limit = 50 }));
            for (const CustomerSummary &one : *all)
                found.append(one.customer.name);
            return found;
        };
        using enum CustomerQuery::List;
        for (const CustomerQuery::List list : { All, Agenda, Found }) {
            QCOMPARE(names(list, u"καφ ποσ"_s), { u"Καφέ Ποσειδών"_s });
            QCOMPARE(names(list, u" ΠΟΣ  κάφ "_s), { u"Καφέ Ποσειδών"_s });
            QCOMPARE(names(list, u"to silv ha"_s), { u"Silver Harbour Town"_s });
            QCOMPARE(names(list, u"καφ"_s).size(), 2);
            QCOMPARE(names(list, u"silv ποσ"_s), QStringList());
            QCOMPARE(names(list, u"silv \"' %"_s), QStringList());
        }
        NextActionService next(book.store);
        const auto queue = waited(next.queue({ .search = u"ποσ καφ"_s, .today = book.clock.today(), .limit = 50 }));
        QCOMPARE(queue->size(), 1);
        QCOMPARE(queue->constFirst().name, u"Καφέ Ποσειδών"_s);
    }

    void whomASearchMeansMostLikelyComesFirstAndLostOnesLast()
    {
        TestBook book;
        const QDate today = book.clock.today();
        must(book.customers.add({ .name = u"Alpha lost"_s,
            .firstContact = QDate(2026, 1, 5),
            .lostOn = QDate(2026, 3, 2),
            .endReason = EndReason::Lost }));
        must(book.customers.add({ .name = u"Alpha prospect"_s, .stage = Stage::Prospect, .firstContact = today }));
        book.customer(u"Mid-halpha"_s, QDate(2025, 6, 1));
        book.customer(u"Alpha seen"_s, today);
        book.customer(u"Zeta Alpha"_s, QDate(2026, 1, 20));
        const auto names = [&book, today](int offset, int limit) {
            QStringList found;
            const auto all = waited(book.customers.customers({ .list = CustomerQuery::List::Found,
                .search = u"alph"_s,
                .today = today,
                .offset = offset,
                .limit = limit }));
            for (const CustomerSummary &one : *all)
                found.append(one.customer.name);
            return found;
        };
        QCOMPARE(names(0, 50),
            QStringList({ u"Zeta Alpha"_s, u"Alpha prospect"_s, u"Alpha seen"_s, u"Mid-halpha"_s, u"Alpha lost"_s }));
        QCOMPARE(names(0, 2).size(), 2);
        QCOMPARE(names(5, 50), QStringList()); // one page only
    }

    // Of few that are meant all are sorted; of many each statement reads as far as it must. Both have one order.
    void whomASearchMeansMostLikelyComesFirstAmongManyToo()
    {
        TestBook book;
        const QDate today = book.clock.today();
        book.customer(u"Alpha seen"_s, today);
        book.customer(u"Mid-halpha"_s, QDate(2025, 12, 1));
        book.customer(u"Zeta Alpha"_s, QDate(2026, 1, 20));
        book.customer(u"Alpha due"_s, QDate(2026, 1, 21));
        must(book.customers.remove(book.customer(u"Alpha deleted"_s, today)));
        for (const int day : { 2, 3 })
            must(book.customers.add({ .name = u"Alpha lost %1"_s.arg(day),
                .firstContact = QDate(2026, 1, 5),
                .lostOn = QDate(2026, 3, day),
                .endReason = EndReason::Lost }));
        const auto found = [&book, today] {
            QStringList names;
            const auto all = waited(book.customers.customers(
                { .list = CustomerQuery::List::Found, .search = u"alpha"_s, .today = today, .limit = 1000 }));
            for (const CustomerSummary &one : *all)
                names.append(one.customer.name);
            return names;
        };
        const QStringList few = found();
        QCOMPARE(few,
            QStringList({ u"Zeta Alpha"_s, u"Alpha due"_s, u"Alpha seen"_s, u"Mid-halpha"_s, u"Alpha lost 3"_s,
                u"Alpha lost 2"_s }));
        std::vector<QFuture<Result<QUuid>>> others;
        for (int i = 0; i < 501; ++i)
            others.push_back(book.customers.add({ .name = u"Tralpha %1"_s.arg(i), .firstContact = today }));
        for (auto &other : others)
            must(std::move(other));
        QStringList many = found();
        QCOMPARE(many.size(), few.size() + 501);
        many.removeIf([](const QString &name) { return name.startsWith(u"Tralpha"); });
        QCOMPARE(many, few);
    }

    // Each customer once, with the promise that is due first; one that was broken ahead of its day is no exception.
    void promisesThatAreDueOrBrokenAreListedByTheirDays()
    {
        TestBook book;
        const QDate today = book.clock.today();
        const auto promised = [&book, today](const QString &name, const QList<int> &days) {
            const QUuid id = book.customer(name, today);
            QUuid last;
            for (const int day : days)
                last = *waited(book.promises.add({ .customer = id, .words = name, .due = today.addDays(day) }));
            return last;
        };
        must(book.promises.breakIt(promised(u"Broken ahead"_s, { 10, 20 })));
        promised(u"Later"_s, { 30 });
        promised(u"Twice"_s, { 5, 3 });
        promised(u"Late"_s, { -2 });
        const auto due = waited(book.customers.customers({ .list = CustomerQuery::List::PromisesDue, .today = today }));
        QStringList names;
        for (const CustomerSummary &one : *due)
            names.append(one.customer.name);
        QCOMPARE(names, QStringList({ u"Late"_s, u"Twice"_s, u"Broken ahead"_s }));
        QCOMPARE(waited(book.customers.counts(today))->promisesDue, 4);
    }

    void searchFindsWithoutAccentsCaseOrFinalSigma()
    {
        TestBook book;
        book.customer(u"Παπαδόπουλος"_s);
        book.customer(u"Harbour Supplies"_s);
        for (const QString &typed : { u"παπαδοπουλος"_s, u"ΠΑΠΑΔΟΠΟΥΛΟΣ"_s, u"παπαδοπ"_s, u"δόπουλοσ"_s })
            QCOMPARE(waited(book.customers.customers({ .search = typed }))->size(), 1);
        QCOMPARE(waited(book.customers.customers({ .search = u"100%"_s }))->size(), 0);
    }

    void theAgendaIsOrderedAndPagesWithoutGapOrDouble()
    {
        TestBook book;
        for (int i = 0; i < 40; ++i)
            book.customer(u"Customer "_s + QString::number(i), QDate(2026, 1, 20).addDays(i * 2));
        const auto page = [&book](int offset, int limit) {
            return *waited(book.customers.customers({ .list = CustomerQuery::List::Agenda,
                .today = book.clock.today(),
                .offset = offset,
                .limit = limit }));
        };
        const auto all = page(0, 100);
        QCOMPARE(all.size(), 40);
        QList<CustomerSummary> paged;
        for (int offset = 0; offset < 40; offset += 7)
            paged += page(offset, 7);
        QCOMPARE(paged, all);
        Bucket last = Bucket::Overdue;
        for (const CustomerSummary &one : all) {
            const Bucket bucket = bucketOf(one.agendaDay, one.agendaCause, book.clock.today());
            QVERIFY(bucket >= last);
            last = bucket;
        }
        const WorkCounts counts = *waited(book.customers.counts(book.clock.today()));
        QCOMPARE(
            counts.overdue + counts.today + counts.thisWeek + counts.nextWeek + counts.later + counts.noNextStep, 40);
        for (const Bucket bucket : allBuckets) {
            const auto part = *waited(book.customers.customers(
                { .list = CustomerQuery::List::Agenda, .bucket = bucket, .today = book.clock.today() }));
            QCOMPARE(part.size(), counts.in(bucket));
            for (const CustomerSummary &one : part)
                QCOMPARE(bucketOf(one.agendaDay, one.agendaCause, book.clock.today()), bucket);
        }
        QVERIFY(counts.noNextStep > 0 && counts.overdue > 0);
    }

    void requestsAndPromisesAreCountedUntilTheyAreSettled()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 3, 1));
        const QUuid request = *waited(book.requests.add({ .customer = bakery, .text = u"Gluten-free flour?"_s }));
        const QUuid promise = *waited(
            book.promises.add({ .customer = bakery, .words = u"Samples by Friday"_s, .due = QDate(2026, 3, 13) }));
        WorkCounts counts = *waited(book.customers.counts(book.clock.today()));
        QCOMPARE(counts.requestsWaiting, 1);
        QCOMPARE(counts.promisesDue, 1);
        QCOMPARE(book.summary(bakery).agendaCause, AgendaCause::Promise);
        must(book.requests.answer(request, u"Yes, from May."_s));
        must(book.promises.keep(promise, book.clock.today()));
        counts = *waited(book.customers.counts(book.clock.today()));
        QCOMPARE(counts.requestsWaiting, 0);
        QCOMPARE(counts.promisesDue, 0);
    }

    void badInputIsRefusedWithTheFieldThatIsWrong()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const auto subject = [](const auto &result) { return result ? QString() : result.error().subject; };
        QCOMPARE(subject(waited(book.customers.add({ .name = u"  "_s }))), u"customer.name"_s);
        QCOMPARE(
            subject(waited(book.visits.log({ .customer = bakery, .day = QDate(2026, 3, 12) }))), u"visit.future"_s);
        QCOMPARE(subject(waited(book.visits.log({ .day = QDate(2026, 3, 1) }))), u"visit.customer"_s);
        QCOMPARE(subject(waited(book.requests.add({ .customer = bakery }))), u"request.text"_s);
        QCOMPARE(subject(waited(book.promises.add({ .customer = bakery, .words = u"x"_s }))), u"promise.due"_s);
        const QString nul(u"a\0b"_s);
        QVERIFY(!waited(book.customers.add({ .name = nul })));
    }

    void textThatLooksLikeSqlIsOnlyText()
    {
        TestBook book;
        for (const QString &text :
            { u"Robert'); DROP TABLE customer;--"_s, u"\"; DELETE FROM op"_s, u"100%_\\"_s, u"=1+1"_s, u"$$x$$"_s }) {
            const QUuid id = book.customer(text);
            QCOMPARE(book.summary(id).customer.name, text);
            QVERIFY(waited(book.customers.customers({ .search = text }))->size() >= 1);
        }
    }

    void whatIsSettledIsNotSettledAgain()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid promise
            = *waited(book.promises.add({ .customer = bakery, .words = u"Samples"_s, .due = QDate(2026, 3, 13) }));
        must(book.promises.breakIt(promise));
        const auto kept = waited(book.promises.keep(promise, book.clock.today()));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Conflict);
        QCOMPARE(waited(book.promises.redate(promise, QDate(2026, 4, 1))).error().kind, Error::Kind::Conflict);

        const QUuid request = *waited(book.requests.add({ .customer = bakery, .text = u"Flour?"_s }));
        must(book.requests.answer(request, u"Yes"_s));
        must(book.requests.answer(request, u"Yes, from May"_s));
        must(book.requests.close(request));
        const auto answered = waited(book.requests.answer(request, u"No"_s));
        QVERIFY(!answered);
        QCOMPARE(answered.error().kind, Error::Kind::Conflict);
        QCOMPARE(waited(book.requests.request(request))->answer, u"Yes, from May"_s);
    }

    void aPromiseGetsNoDayThatHasPassed()
    {
        TestBook book;
        const QUuid promise = *waited(book.promises.add(
            { .customer = book.customer(u"Bakery"_s), .words = u"Samples"_s, .due = QDate(2026, 2, 1) }));
        QCOMPARE(proposedDue(book.clock.today(), QDate(2026, 2, 1)), QDate(2026, 3, 18));
        QCOMPARE(proposedDue(book.clock.today(), QDate(2026, 3, 20)), QDate(2026, 3, 27));
        const auto moved = waited(book.promises.redate(promise, book.clock.today().addDays(-1)));
        QVERIFY(!moved);
        QCOMPARE(moved.error().subject, u"promise.past"_s);
        must(book.promises.redate(promise, book.clock.today()));
    }

    void aNewSegmentComesAndGoesWithItsCustomer()
    {
        TestBook book;
        const QUuid id = *waited(book.customers.add({ .name = u"Bakery"_s }, u"Bakeries"_s));
        const QList<Segment> made = *waited(book.book.segments());
        QCOMPARE(made.size(), 1);
        QCOMPARE(book.summary(id).customer.segment, made.constFirst().id);
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QVERIFY(book.summary(id).customer.deleted);
        QVERIFY(waited(book.book.segments())->isEmpty());
        QVERIFY(!waited(book.customers.add({ .name = u" "_s }, u"Stray"_s)));
        QVERIFY(waited(book.book.segments())->isEmpty());
    }

    void aDeletedCustomerIsNoLongerNamedNorChosen()
    {
        TestBook book;
        const QUuid id = book.customer(u"Bakery"_s);
        must(book.customers.remove(id));
        QVERIFY(waited(book.customers.named(id.toString()))->isEmpty());
        QVERIFY(waited(book.customers.named(u"Bakery"_s))->isEmpty());
        QVERIFY(waited(book.customers.customers({ .list = CustomerQuery::List::Chosen, .ids = { id } }))->isEmpty());
    }

    void alteringOneFieldLeavesTheOthersOfAColleague()
    {
        TestBook book;
        const QUuid id = book.customer(u"Bakery"_s);
        const Customer seen = book.summary(id).customer;
        Customer region = seen;
        region.region = u"Σύρος"_s;
        Customer note = seen;
        note.note = u"Ask for Eleni"_s;
        must(book.customers.change(seen, region));
        must(book.customers.change(seen, note));
        const Customer now = book.summary(id).customer;
        QCOMPARE(now.region, u"Σύρος"_s);
        QCOMPARE(now.note, u"Ask for Eleni"_s);
    }
};

QTEST_GUILESS_MAIN(TestServices)

#include "tst_services.moc"
