#include "app/practicebook.h"
#include "app/teamservice.h"
#include "support/testbook.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;
using enum TeamMeasure;
using State = TeamFigure::State;

namespace {

QUuid addPerson(TestBook &book, const QString &name) { return *waited(book.book.addPerson({ .name = name })); }

QUuid addCustomer(TestBook &book, const QUuid &owner, const QDate &firstContact, const QDate &lost = {})
{
    static int serial = 0;
    return *waited(book.customers.add({ .name = u"Customer %1"_s.arg(++serial),
        .owner = owner,
        .firstContact = firstContact,
        .lostOn = lost,
        .endReason = lost.isValid() ? EndReason::Lost : EndReason::None }));
}

TeamNumbers numbersOf(TestBook &book)
{
    const auto numbers = waited(TeamService(book.store).numbers());
    return numbers ? *numbers : TeamNumbers();
}

TeamRow rowOf(const TeamNumbers &numbers, const QString &name)
{
    const auto found = std::ranges::find(numbers.rows, name, &TeamRow::name);
    return found == numbers.rows.end() ? TeamRow() : *found;
}

} // namespace

class TestTeamService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBookHasNothingToCount()
    {
        TestBook book;
        const TeamNumbers numbers = numbersOf(book);
        QCOMPARE(numbers.rows.size(), 2);
        QCOMPARE(numbers.rows.at(0).who, TeamRow::Who::All);
        QCOMPARE(numbers.rows.at(1).name, u"Maria"_s);
        for (const TeamFigure &figure : numbers.rows.at(0).figures)
            QCOMPARE(figure.state, State::Nothing);
    }

    void customersInRhythmAreThoseNotPastTheirDueDay()
    {
        TestBook book;
        const QUuid anna = addPerson(book, u"Άννα"_s);
        for (int at = 0; at < 6; ++at)
            addCustomer(book, anna, QDate(2026, 3, 1));
        for (int at = 0; at < 2; ++at)
            addCustomer(book, anna, QDate(2026, 1, 1));
        addCustomer(book, anna, QDate(2026, 1, 1), QDate(2026, 2, 1));
        const TeamRow row = rowOf(numbersOf(book), u"Άννα"_s);
        const TeamFigure &figure = row.figure(InRhythm);
        QCOMPARE(row.customers.size(), 8);
        QCOMPARE(figure.state, State::Shown);
        QCOMPARE(figure.n, 8);
        QCOMPARE(figure.value, 0.75);
        QCOMPARE(figure.customers.size(), 8);
    }

    void numbersOfFewerThanFiveAndWhatWouldGiveThemAwayAreLeftOut()
    {
        TestBook book;
        const QUuid few = addPerson(book, u"Few"_s);
        const QUuid some = addPerson(book, u"Some"_s);
        const QUuid many = addPerson(book, u"Many"_s);
        for (int at = 0; at < 3; ++at)
            addCustomer(book, few, QDate(2026, 3, 1));
        for (int at = 0; at < 6; ++at)
            addCustomer(book, some, QDate(2026, 3, 1));
        for (int at = 0; at < 9; ++at)
            addCustomer(book, many, QDate(2026, 3, 1));
        const TeamNumbers numbers = numbersOf(book);
        QCOMPARE(rowOf(numbers, u"Few"_s).figure(InRhythm), TeamFigure { .state = State::TooFew });
        QCOMPARE(rowOf(numbers, u"Some"_s).figure(InRhythm), TeamFigure { .state = State::TooFew });
        QCOMPARE(rowOf(numbers, u"Many"_s).figure(InRhythm).n, 9);
        QCOMPARE(numbers.rows.at(0).figure(InRhythm).n, 18);
    }

    void whatBelongsToNobodyHasARowOfItsOwn()
    {
        TestBook book;
        addCustomer(book, QUuid::createUuid(), QDate(2026, 3, 1));
        const TeamNumbers numbers = numbersOf(book);
        QCOMPARE(numbers.rows.constLast().who, TeamRow::Who::Nobody);
        QCOMPARE(numbers.rows.constLast().customers.size(), 1);
    }

    void promisesFollowTheRulesOfTheLedger()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const QDate today = book.clock.today();
        const auto promise = [&](const QDate &due) {
            return *waited(book.promises.add({ .customer = bakery, .words = u"Samples"_s, .due = due }));
        };
        for (int at = 0; at < 3; ++at)
            must(book.promises.keep(promise(today.addDays(2)), today));
        must(book.promises.keep(promise(today.addDays(-2)), today));
        must(book.promises.breakIt(promise(today.addDays(2))));
        promise(today.addDays(-1)); // overdue
        promise(today); // not yet due
        must(book.promises.withdraw(promise(today.addDays(2))));
        const TeamFigure figure = rowOf(numbersOf(book), u"Maria"_s).figure(PromisesKept);
        QCOMPARE(figure.n, 6);
        QCOMPARE(figure.value, 0.5);
        QCOMPARE(figure.customers, QList<QUuid> { bakery });
    }

    void requestsCountWhenAnsweredOrTooLate()
    {
        TestBook book;
        const QUuid bakery = book.customer(u"Bakery"_s);
        const auto ask = [&] { return *waited(book.requests.add({ .customer = bakery, .text = u"Price?"_s })); };
        for (int at = 0; at < 4; ++at)
            must(book.requests.answer(ask(), u"Yes"_s));
        ask();
        ask();
        book.clock.now += qint64(3) * 86'400'000; // two more working days
        ask();
        const TeamFigure figure = rowOf(numbersOf(book), u"Maria"_s).figure(AnswersInTime);
        QCOMPARE(figure.n, 6);
        QCOMPARE(figure.value, 4 / 6.0);
    }

    void retentionIsTheKaplanMeierShareAfterAYear()
    {
        TestBook book;
        const QUuid anna = addPerson(book, u"Anna"_s);
        const QDate first(2024, 1, 1);
        for (int at = 0; at < 15; ++at)
            addCustomer(book, anna, first);
        for (int at = 0; at < 5; ++at)
            addCustomer(book, anna, first, first.addDays(100));
        addCustomer(book, anna, first, first.addDays(500)); // after the first year
        const TeamFigure figure = rowOf(numbersOf(book), u"Anna"_s).figure(Retention);
        QCOMPARE(figure.state, State::Shown);
        QCOMPARE(figure.n, 21);
        QCOMPARE(figure.value, 16 / 21.0);
        QVERIFY(figure.lower < figure.value && figure.value < figure.upper);
    }

    void retentionNeedsFiveLosses()
    {
        TestBook book;
        const QUuid anna = addPerson(book, u"Anna"_s);
        for (int at = 0; at < 20; ++at)
            addCustomer(book, anna, QDate(2024, 1, 1), at < 4 ? QDate(2024, 5, 1) : QDate());
        QCOMPARE(rowOf(numbersOf(book), u"Anna"_s).figure(Retention).state, State::TooFew);
    }

    void theRowsOfAPracticeBookAddUp()
    {
        TestBook book;
        must(PracticeBook(book.store).fill(PracticeBook::defaults(book.clock.today())));
        const TeamNumbers numbers = numbersOf(book);
        const WorkCounts counts = *waited(book.customers.counts(book.clock.today()));
        const TeamRow &all = numbers.rows.at(0);
        QCOMPARE(int(all.customers.size()), counts.current);
        QCOMPARE(qRound((1 - all.figure(InRhythm).value) * all.figure(InRhythm).n), counts.pastRhythm);
        for (const TeamMeasure measure : { InRhythm, AnswersInTime, PromisesKept }) {
            int sum = 0;
            for (const TeamRow &row : numbers.rows)
                sum += row.who == TeamRow::Who::All ? 0 : row.figure(measure).n;
            QCOMPARE(sum, all.figure(measure).n);
            QCOMPARE(all.figure(measure).state, State::Shown);
        }
    }
};

QTEST_GUILESS_MAIN(TestTeamService)

#include "tst_teamservice.moc"
