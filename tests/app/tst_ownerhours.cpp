#include "app/auditservice.h"
#include "app/teamservice.h"
#include "core/folds.h"
#include "core/nextstep.h"
#include "storage/opapply.h"
#include "support/testbook.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const OpenHours saturdays { QTime(9, 0), QTime(15, 0) };

qint64 athens(int day, int hour)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone("Europe/Athens")).toMSecsSinceEpoch();
}

// A book in which Anna works on Saturdays, too, and Maria as the book says.
struct TwoOwners : TestBook
{
    QUuid anna = *waited(book.addPerson({ .name = u"Anna"_s }));
    QUuid annas = customerOf(anna, u"Bakery"_s);
    QUuid marias = customer(u"Harbour"_s);

    TwoOwners() { give({ { 6, saturdays } }); }

    QUuid customerOf(const QUuid &owner, const QString &name)
    {
        return *waited(customers.add({ .name = name, .owner = owner, .firstContact = QDate(2026, 1, 5) }));
    }

    Person person() const
    {
        const auto persons = waited(book.persons());
        return *std::ranges::find(*persons, anna, &Person::id);
    }

    void changeHours(const QMap<int, OpenHours> &hours)
    {
        const BookRules before = *waited(book.rules());
        BookRules after = before;
        for (auto it = hours.cbegin(); it != hours.cend(); ++it)
            after.settings.hours.weekdays[std::size_t(it.key() - 1)] = it.value();
        must(book.changeRules(before, after));
    }

    void give(const QMap<int, OpenHours> &hours)
    {
        Person after = person();
        after.hours = hours;
        must(book.changePerson(person(), after));
    }

    // Asked on Friday afternoon and answered on Monday morning: 2 hours of the book, 8 of Anna's.
    void answerOverTheWeekend(const QUuid &customer)
    {
        clock.now = std::max(clock.now, athens(13, 16));
        const QUuid request
            = *waited(requests.add({ .customer = customer, .text = u"When?"_s, .askedAt = athens(13, 16) }));
        clock.now = std::max(clock.now, athens(16, 10));
        must(requests.answer(request, u"Tomorrow"_s));
    }

    double median(const QUuid &customer) { return waited(customers.standing(customer))->times.answer.median; }
    Quantiles ofTheBook() { return waited(requests.responseTimes())->answer; }

    void takeBack()
    {
        QCoreApplication::sendPostedEvents(); // the step is announced
        must(undo.undo());
    }

    void doAgain()
    {
        QCoreApplication::sendPostedEvents();
        must(undo.redo());
    }
};

} // namespace

class TestOwnerHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestCountsInTheHoursOfItsCustomersOwner()
    {
        TwoOwners book;
        book.answerOverTheWeekend(book.annas);
        book.answerOverTheWeekend(book.marias);
        QCOMPARE(book.median(book.annas), 8.0);
        QCOMPARE(book.median(book.marias), 2.0);
        QCOMPARE(book.ofTheBook(), quantilesOf({ 2, 8 }));
    }

    void anotherOwnerBringsAnotherCalendar()
    {
        TwoOwners book;
        book.answerOverTheWeekend(book.annas);
        const Customer before = book.summary(book.annas).customer;
        Customer after = before;
        after.owner = book.summary(book.marias).customer.owner;
        must(book.customers.change(before, after));
        QCOMPARE(book.median(book.annas), 2.0);
        QCOMPARE(book.ofTheBook().median, 2.0);
    }

    void holidaysAreThoseOfTheBook()
    {
        TwoOwners book;
        book.answerOverTheWeekend(book.annas);
        const BookRules before = *waited(book.book.rules());
        BookRules after = before;
        after.settings.hours.ownHolidays = { { .day = QDate(2026, 3, 14), .name = u"Feast"_s } };
        must(book.book.changeRules(before, after));
        QCOMPARE(book.median(book.annas), 2.0);
    }

    void theTeamsNumbersTakeTheOwnersHoursWhoeverAnswers()
    {
        TwoOwners book;
        const BookSettings before = *waited(book.book.settings());
        BookSettings after = before;
        after.answerHours = 4;
        must(book.book.changeSettings(before, after));
        for (int at = 0; at < 6; ++at) {
            book.answerOverTheWeekend(book.annas);
            book.answerOverTheWeekend(book.marias);
        }
        const auto numbers = waited(TeamService(book.store).numbers());
        QCOMPARE(numbers->rows.front().figure(TeamMeasure::AnswersInTime).value, 0.5);
        book.give({});
        const auto without = waited(TeamService(book.store).numbers());
        QCOMPARE(without->rows.front().figure(TeamMeasure::AnswersInTime).value, 1.0);
    }

    void theNextContactIsProposedForAnOpenDayOfTheOwner()
    {
        TwoOwners book;
        const QDate friday(2026, 3, 13);
        const auto proposed = [&](const QUuid &customer) {
            return nextContactOf({}, *waited(book.customers.hours(customer)), friday).day;
        };
        QCOMPARE(proposed(book.annas), friday.addDays(1));
        QCOMPARE(proposed(book.marias), friday.addDays(3));
        QVERIFY(!waited(book.customers.hours(QUuid::createUuid())));
    }

    void ownHoursAreTakenBackAndAreTheSameWhenTheBookIsMadeAnew()
    {
        TwoOwners book;
        book.give({ { 1, {} }, { 6, saturdays } });
        must(book.store.write([](OpWriter &writer) { return rebuildProjections(writer.database()); }));
        QCOMPARE(book.person().hours, (QMap<int, OpenHours> { { 1, {} }, { 6, saturdays } }));
        book.takeBack();
        QCOMPARE(book.person().hours, (QMap<int, OpenHours> { { 6, saturdays } }));
        book.doAgain();
        QCOMPARE(book.person().hours.size(), 2);
    }

    void onlyWeekdaysThatDifferFromTheBooksAreKept()
    {
        TwoOwners book;
        book.give({ { 1, usualHours() }, { 6, saturdays }, { 7, {} } });
        QCOMPARE(book.person().hours, (QMap<int, OpenHours> { { 6, saturdays } }));
    }

    void newHoursOfTheBookHoldForAllWhoWorkAsItDid()
    {
        TwoOwners book;
        const OpenHours early { QTime(8, 0), QTime(16, 0) };
        book.give({ { 2, early }, { 6, saturdays } });
        book.changeHours({ { 1, early }, { 2, early } });
        QCOMPARE(book.person().hours, (QMap<int, OpenHours> { { 6, saturdays } }));
        book.takeBack();
        QCOMPARE(book.person().hours, (QMap<int, OpenHours> { { 2, early }, { 6, saturdays } }));
    }

    void ownHoursThatWereStoredForAllDaysFollowTheBookFromItsNextChange()
    {
        TwoOwners book;
        const Person before = book.person();
        Person after = before;
        for (int weekday = 1; weekday <= 5; ++weekday)
            after.hours.insert(weekday, usualHours());
        must(book.store.write([before, after](OpWriter &writer) {
            return writer.append(setOps(before.id, fieldsOf(before), fieldsOf(after)));
        }));
        QCOMPARE(book.person().hours.size(), 6);
        book.changeHours({ { 1, { QTime(8, 0), QTime(16, 0) } } });
        QCOMPARE(book.person().hours, (QMap<int, OpenHours> { { 6, saturdays } }));
    }

    void hoursOfTheBookThatWouldCloseAPersonForEverAreRefused()
    {
        TwoOwners book;
        book.changeHours({ { 6, saturdays } });
        book.give({ { 1, {} }, { 2, {} }, { 3, {} }, { 4, {} }, { 5, {} } });
        const BookRules before = *waited(book.book.rules());
        BookRules after = before;
        after.settings.hours.weekdays[5] = {};
        QCOMPARE(waited(book.book.changeRules(before, after)).error().subject, u"book.person_closed"_s);
        QCOMPARE(waited(book.book.rules())->settings, before.settings);
    }

    void hoursThatTheHistoryBringsBackReachPersonsToo()
    {
        TwoOwners book;
        const OpenHours early { QTime(8, 0), QTime(16, 0) };
        book.changeHours({ { 1, early } });
        book.give({ { 1, usualHours() }, { 6, saturdays } });
        AuditService audit(book.store);
        const AuditTrail trail = *waited(audit.ofBook());
        const auto monday = std::ranges::find(trail.entries, u"book.hours_monday"_s, &AuditEntry::field);
        QVERIFY(monday != trail.entries.end());
        must(audit.bringBack(*monday, AuditService::Side::Before));
        QCOMPARE(book.person().hours, (QMap<int, OpenHours> { { 6, saturdays } }));
    }

    void hoursThatCannotBeAreRefused()
    {
        TwoOwners book;
        const auto refused = [&book](const QMap<int, OpenHours> &hours) {
            Person after = book.person();
            after.hours = hours;
            const auto done = waited(book.book.changePerson(book.person(), after));
            return done ? QString() : done.error().subject;
        };
        QCOMPARE(refused({ { 2, { QTime(15, 0), QTime(9, 0) } } }), u"book.hours"_s);
        QCOMPARE(refused({ { 1, {} }, { 2, {} }, { 3, {} }, { 4, {} }, { 5, {} } }), u"book.always_closed"_s);
        QCOMPARE(book.person().hours.size(), 1);
    }

    void theHistoryOfTheBookTellsThemAndBringsThemBack()
    {
        TwoOwners book;
        book.clock.now += 1000;
        book.give({});
        AuditService audit(book.store);
        const AuditTrail trail = *waited(audit.ofBook());
        const AuditEntry &last = trail.entries.constFirst();
        QCOMPARE(last.field, u"person.hours_saturday"_s);
        QCOMPARE(last.before, QJsonValue(u"09:00-15:00"_s));
        QCOMPARE(trail.titles.value(last.record), u"Anna"_s);
        must(audit.bringBack(last, AuditService::Side::Before));
        QCOMPARE(book.person().hours.value(6), saturdays);

        const auto named = std::ranges::find_if(trail.entries,
            [&book](const AuditEntry &one) { return one.record == book.anna && one.field == u"person.name"; });
        QVERIFY(named != trail.entries.end());
        QCOMPARE(waited(audit.bringBack(*named, AuditService::Side::Before)).error().subject, u"audit"_s);
    }
};

QTEST_GUILESS_MAIN(TestOwnerHours)

#include "tst_ownerhours.moc"
