#include "app/nextactionservice.h"
#include "models/labels.h"
#include "models/nextactiontext.h"
#include "models/visitwords.h"
#include "support/testbook.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

QString reasonOf(TestBook &book, const QUuid &id) { return reasonLabel(book.summary(id), book.clock.today()); }

Bucket bucketIn(TestBook &book, const QUuid &id)
{
    const CustomerSummary summary = book.summary(id);
    return bucketOf(summary.agendaDay, summary.agendaCause, book.clock.today());
}

QUuid planned(TestBook &book, const QUuid &customer, const QDate &day)
{
    return *waited(book.visits.log({ .customer = customer, .status = VisitStatus::Planned, .day = day }));
}

template <typename T> QString subjectOf(const Result<T> &result) { return result ? QString() : result.error().subject; }

} // namespace

class TestAgendaSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProspectWithSomethingOpenSaysWhatItIs()
    {
        TestBook book;
        const QUuid id = *waited(book.customers.add({ .name = u"Inn"_s, .stage = Stage::Prospect }));
        QCOMPARE(reasonOf(book, id), u"Prospect"_s);
        must(book.tasks.add({ .customer = id, .title = u"Catalogue"_s, .due = QDate(2026, 3, 10) }));
        QCOMPARE(reasonOf(book, id), u"Task 1 day overdue (prospect)"_s);
        QCOMPARE(bucketIn(book, id), Bucket::Overdue);
    }

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m_english.load(u":/i18n/pistis_en"_s));
        QCoreApplication::installTranslator(&m_english);
    }

    void aMissedVisitStaysOverdueUntilItIsSettled()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 3, 1));
        const QUuid visit = planned(book, bakery, QDate(2026, 3, 4));
        QCOMPARE(bucketIn(book, bakery), Bucket::Overdue);
        book.clock.now += 400 * 86'400'000LL;
        QCOMPARE(bucketIn(book, bakery), Bucket::Overdue);
        must(book.visits.settle(visit, VisitStatus::Held));
        QCOMPARE(book.summary(bakery).lastContact, QDate(2026, 3, 4));
        QCOMPARE(book.summary(bakery).step.cause, AgendaCause::Rhythm);
    }

    void whatIsSaidOfAPlannedContactFollowsItsType()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 3, 1));
        must(book.visits.log({ .customer = bakery,
            .type = VisitType::Call,
            .status = VisitStatus::Planned,
            .day = book.clock.today().addDays(1) }));
        QCOMPARE(reasonOf(book, bakery), u"Call planned tomorrow"_s);
        must(book.visits.log({ .customer = bakery,
            .type = VisitType::Message,
            .status = VisitStatus::Planned,
            .day = book.clock.today().addDays(-2) }));
        QCOMPARE(reasonOf(book, bakery), u"Planned message 2 days ago is still open"_s);
        const auto queue = waited(NextActionService(book.store).queue({ .today = book.clock.today() }));
        QCOMPARE(queue->size(), 1);
        QCOMPARE(actionText(queue->constFirst()), u"Say what became of the planned message"_s);
        QVERIFY(aboutText(queue->constFirst()).startsWith(u"Message planned for "_s));
        QVERIFY(otherwiseLine(queue->constFirst(), book.clock.today()).endsWith(u"whether you wrote"_s));
        QCOMPARE(endedLabel(VisitType::Message, VisitStatus::NotHeld), u"The message was not sent"_s);
        QCOMPARE(endedLabel(VisitType::Call, VisitStatus::Cancelled), u"The call was cancelled"_s);
        QCOMPARE(statusLabel(VisitStatus::Held, VisitType::Message), u"sent"_s);
    }

    void whyAVisitWasNotHeldMustBeSaid()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 3, 1));
        const QUuid visit = planned(book, bakery, QDate(2026, 3, 4));
        QCOMPARE(subjectOf(waited(book.visits.settle(visit, VisitStatus::NotHeld, u"  "_s))), u"visit.reason"_s);
        must(book.visits.settle(visit, VisitStatus::NotHeld, u"Closed for stocktaking"_s));
        const Visit settled = *waited(book.visits.visit(visit));
        QCOMPARE(settled.status, VisitStatus::NotHeld);
        QCOMPARE(settled.reason, u"Closed for stocktaking"_s);
        QCOMPARE(book.summary(bakery).contactCount, 0);
        QCOMPARE(book.summary(bakery).step.cause, AgendaCause::Rhythm);
        QCOMPARE(waited(book.visits.settle(visit, VisitStatus::Held)).error().kind, Error::Kind::Conflict);
    }

    void aVisitIsMovedToADayThatIsStillToCome()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 3, 1));
        const QUuid visit = planned(book, bakery, QDate(2026, 3, 4));
        QCOMPARE(subjectOf(waited(book.visits.move(visit, QDate(2026, 3, 10)))), u"visit.past"_s);
        must(book.visits.move(visit, QDate(2026, 3, 13)));
        QCOMPARE(bucketIn(book, bakery), Bucket::ThisWeek);
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QCOMPARE(bucketIn(book, bakery), Bucket::Overdue);
    }

    void aVisitToComeIsNotHeldYet()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QUuid visit = planned(book, bakery, QDate(2026, 3, 20));
        QCOMPARE(subjectOf(waited(book.visits.settle(visit, VisitStatus::Held))), u"visit.future"_s);
    }

    void aSnoozeMovesTheAgendaDayAndKeepsTheDueDayInSight()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 2, 1));
        QCOMPARE(bucketIn(book, bakery), Bucket::Overdue);
        must(book.customers.snooze(bakery, QDate(2026, 3, 14)));
        QCOMPARE(bucketIn(book, bakery), Bucket::ThisWeek);
        QCOMPARE(book.summary(bakery).step.day, QDate(2026, 3, 3));
        QCOMPARE(reasonOf(book, bakery), u"Snoozed until Saturday, due since 03/03/2026"_s);
        const QString told = dueSentence(book.summary(bakery), book.clock.today());
        QVERIFY2(told.startsWith(u"Snoozed until Saturday. Due 03/03/2026: "_s), qUtf8Printable(told));
        QCOMPARE(told.count(u"03/03/2026"_s), 1);
        book.clock.now += 3 * 86'400'000LL; // the day has come
        QCOMPARE(bucketIn(book, bakery), Bucket::Today);
        QCOMPARE(reasonOf(book, bakery), u"11 days past your rhythm of 30"_s);
    }

    void aSnoozeIsUndoneAsOneStepAndEndedByHand()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 2, 1));
        const CustomerSummary before = book.summary(bakery);
        must(book.customers.snooze(bakery, QDate(2026, 3, 14)));
        QTRY_VERIFY(book.undo.canUndo());
        must(book.undo.undo());
        QCOMPARE(book.summary(bakery), before);
        must(book.customers.snooze(bakery, QDate(2026, 3, 20)));
        must(book.customers.wake(bakery));
        QCOMPARE(book.summary(bakery), before);
    }

    void aSnoozeEndsWithTheContactAndDoesNotHideAPromise()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 2, 1));
        must(book.customers.snooze(bakery, QDate(2026, 6, 1)));
        must(book.promises.add({ .customer = bakery, .words = u"Samples"_s, .due = QDate(2026, 3, 2) }));
        QCOMPARE(book.summary(bakery).agendaCause, AgendaCause::Promise);
        const QUuid harbour = book.customer(u"Harbour"_s, QDate(2026, 2, 1));
        must(book.customers.snooze(harbour, QDate(2026, 6, 1)));
        book.visit(harbour, book.clock.today());
        QCOMPARE(book.summary(harbour).agendaDay, QDate(2026, 4, 10));
    }

    void aSnoozeGoesForward()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 2, 1));
        QCOMPARE(subjectOf(waited(book.customers.snooze(bakery, book.clock.today()))), u"customer.snoozed_until"_s);
        const QUuid later = planned(book, bakery, QDate(2026, 4, 1));
        QCOMPARE(subjectOf(waited(book.customers.snooze(bakery, QDate(2026, 3, 20)))), u"customer.snoozed_until"_s);
        must(book.visits.retract(later));
        const Customer customer = book.summary(bakery).customer;
        Customer lost = customer;
        lost.lostOn = QDate(2026, 3, 1);
        must(book.customers.change(customer, lost));
        QCOMPARE(subjectOf(waited(book.customers.snooze(bakery, QDate(2026, 4, 1)))), u"customer.snooze"_s);
    }

    void pastTheRhythmIsSaidAndBeyondTheLimitToo()
    {
        TestBook book;
        const QUuid mild = book.customer(u"Mild"_s, QDate(2026, 1, 28));
        const QUuid silent = book.customer(u"Silent"_s, QDate(2026, 1, 1));
        QCOMPARE(reasonOf(book, mild), u"12 days past your rhythm of 30"_s);
        QVERIFY(!isBeyondLimit(book.summary(mild), book.clock.today()));
        QCOMPARE(reasonOf(book, silent), u"39 days past your rhythm of 30, beyond the limit of 60"_s);

        const Customer before = book.summary(silent).customer;
        Customer after = before;
        after.maxGapDays = 90;
        must(book.customers.change(before, after));
        QCOMPARE(reasonOf(book, silent), u"39 days past your rhythm of 30"_s);
        Customer tight = after;
        tight.cadenceDays = 40;
        tight.maxGapDays = 20;
        QCOMPARE(subjectOf(waited(book.customers.change(after, tight))), u"customer.max_gap_days"_s);
    }

    void theLimitOfTheBookIsTakenByAllWithoutTheirOwn()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s, QDate(2026, 1, 28));
        QCOMPARE(book.summary(bakery).limitDays, 60);
        must(book.book.changeSettings({}, { .maxGapDays = 35 }));
        QCOMPARE(book.summary(bakery).limitDays, 35);
        QVERIFY(isBeyondLimit(book.summary(bakery), book.clock.today()));
    }

    void theDueDayIsExplained()
    {
        TestBook book;
        const QUuid segment = *waited(book.book.addSegment({ .name = u"A"_s, .cadenceDays = 30 }));
        const QUuid id = *waited(
            book.customers.add({ .name = u"Bakery"_s, .segment = segment, .firstContact = QDate(2026, 1, 1) }));
        book.visit(id, QDate(2026, 2, 10));
        QCOMPARE(
            dueLabel(book.summary(id)), u"Due 12/03/2026: last visit on 10/02/2026 by Maria + 30 days (segment A)"_s);
    }

    void whoCameWithAFileWithoutAContactIsDueFromThatDay()
    {
        TestBook book;
        const auto dueOf = [&book](const Customer &customer) {
            return dueLabel(book.summary(*waited(book.customers.add(customer))));
        };
        const QDate came(2026, 3, 1);
        const QDate known(2026, 1, 1);
        QVERIFY(dueOf({ .name = u"A"_s, .firstContact = came, .followedFrom = came })
                    .contains(u"in the book since 01/03/2026 + "_s));
        QVERIFY(dueOf({ .name = u"B"_s, .firstContact = known, .followedFrom = came })
                    .contains(u"first contact on 01/01/2026 + "_s));
        QVERIFY(dueOf({ .name = u"C"_s, .firstContact = came }).contains(u"first contact on 01/03/2026 + "_s));
    }

    void filtersNarrowEveryListAndTheCounts()
    {
        TestBook book;
        const QUuid segment = *waited(book.book.addSegment({ .name = u"A"_s }));
        const QUuid near = *waited(book.customers.add(
            { .name = u"Near"_s, .segment = segment, .region = u"Χανιά"_s, .firstContact = QDate(2026, 1, 1) }));
        book.customer(u"Far"_s, QDate(2026, 1, 1));
        const QUuid fresh = book.customer(u"Fresh"_s, QDate(2026, 1, 1));
        book.visit(fresh, QDate(2026, 3, 1));
        using List = CustomerQuery::List;
        const auto names = [&book](List list, const CustomerFilter &filter) {
            QStringList found;
            for (const CustomerSummary &one :
                *waited(book.customers.customers({ .list = list, .filter = filter, .today = book.clock.today() })))
                found.append(one.customer.name);
            found.sort();
            return found.join(u' ');
        };
        QCOMPARE(names(List::All, { .region = u"Χανιά"_s }), u"Near"_s);
        QCOMPARE(names(List::Agenda, { .segment = segment }), u"Near"_s);
        QCOMPARE(names(List::PastRhythm, { .quietDays = 69 }), u"Far Near"_s);
        QCOMPARE(names(List::All, { .quietDays = 70 }), QString());
        QCOMPARE(names(List::All, { .quietDays = 10 }), u"Far Fresh Near"_s);
        QCOMPARE(names(List::All, { .owner = QUuid::createUuid() }), QString());
        QCOMPARE(waited(book.customers.counts(book.clock.today(), { .region = u"Χανιά"_s }))->overdue, 1);
        QCOMPARE(*waited(book.customers.regions()), QStringList { u"Χανιά"_s });
        for (const QString &region : { u"Έδεσσα"_s, u"Ζάκυνθος"_s, u"Άρτα"_s })
            must(book.customers.add({ .name = region, .region = region }));
        QCOMPARE(
            *waited(book.customers.regions()), (QStringList { u"Άρτα"_s, u"Έδεσσα"_s, u"Ζάκυνθος"_s, u"Χανιά"_s }));
        must(book.requests.add({ .customer = near, .text = u"A price?"_s }));
        QCOMPARE(names(List::RequestsWaiting, { .segment = segment }), u"Near"_s);
        QCOMPARE(names(List::RequestsWaiting, { .quietDays = 500 }), QString());
    }

    void aPhoneNumberAndAnAddressFindACustomerInEveryList()
    {
        TestBook book;
        const QList<Contact> contacts { { .kind = ContactKind::Phone, .value = u"+30 22810 12345"_s },
            { .kind = ContactKind::Email, .value = u"orders@aegean.example"_s } };
        const Customer customer { .name = u"Bakery"_s, .firstContact = QDate(2026, 1, 1) };
        const QUuid id = *waited(book.customers.add(customer, {}, contacts));
        book.customer(u"Harbour"_s, QDate(2026, 1, 1));
        must(book.requests.add({ .customer = id, .text = u"A price?"_s }));
        must(book.promises.add({ .customer = id, .words = u"Samples"_s, .due = book.clock.today() }));
        using List = CustomerQuery::List;
        for (const List list :
            { List::All, List::Agenda, List::PastRhythm, List::RequestsWaiting, List::PromisesDue, List::Chosen }) {
            for (const QString &search : { u"2281 0-123"_s, u"orders@"_s, u"@aegean"_s, u"bak"_s }) {
                const auto found = *waited(book.customers.customers(
                    { .list = list, .search = search, .ids = { id }, .today = book.clock.today() }));
                QCOMPARE(found.size(), 1);
                QCOMPARE(found.first().customer.id, id);
            }
        }
        QCOMPARE(waited(book.customers.customers({ .list = List::Agenda,
                            .search = u"22810"_s,
                            .bucket = Bucket::Overdue,
                            .today = book.clock.today() }))
                     ->size(),
            1);
    }

    void aRatingNarrowsListsAndCountsAndNoneFindsThoseWithoutOne()
    {
        TestBook book;
        must(book.customers.add({ .name = u"Best"_s, .rating = Rating::A, .firstContact = QDate(2026, 1, 1) }));
        must(book.customers.add({ .name = u"Least"_s, .rating = Rating::D, .firstContact = QDate(2026, 1, 1) }));
        book.customer(u"New"_s, QDate(2026, 1, 1));
        using List = CustomerQuery::List;
        const auto names = [&book](List list, const QString &search, Rating rating) {
            QStringList found;
            for (const CustomerSummary &one : *waited(book.customers.customers(
                     { .list = list, .search = search, .filter = { .rating = rating }, .today = book.clock.today() })))
                found.append(one.customer.name);
            return found.join(u' ');
        };
        for (const List list : { List::All, List::Agenda, List::PastRhythm }) {
            QCOMPARE(names(list, {}, Rating::A), u"Best"_s);
            QCOMPARE(names(list, {}, Rating::None), u"New"_s);
        }
        QCOMPARE(names(List::All, u"e"_s, Rating::D), u"Least"_s);
        QCOMPARE(waited(book.customers.counts(book.clock.today(), { .rating = Rating::A }))->overdue, 1);
        QCOMPARE(waited(book.customers.counts(book.clock.today()))->overdue, 3);
    }

private:
    QTranslator m_english;
};

QTEST_GUILESS_MAIN(TestAgendaSteps)

#include "tst_agendasteps.moc"
