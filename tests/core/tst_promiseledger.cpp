#include "core/promiseledger.h"

#include <QTest>

using namespace Pistis;

namespace {

const QDate today(2026, 3, 11);

PromiseLedgers ledgersOf(const QList<Promise> &promises)
{
    PromiseLedgers ledgers;
    for (const Promise &promise : promises)
        ledgers.add(promise, today);
    return ledgers;
}

Promise due(int days) { return { .due = today.addDays(days) }; }

Promise kept(int dueDays, int doneDays)
{
    return { .due = today.addDays(dueDays), .doneOn = today.addDays(doneDays), .state = PromiseState::Kept };
}

} // namespace

// One test for each fairness rule of the ledger.
class TestPromiseLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenPromiseIsLeftOutUntilItsDayHasPassed()
    {
        QCOMPARE(ledgersOf({ due(0), due(5) }).ours, (PromiseLedger { .notYetDue = 2 }));
        QCOMPARE(ledgersOf({ due(0), due(5) }).ours.counted(), 0);
    }

    void anOpenPromisePastItsDayCountsAtOnce()
    {
        QCOMPARE(ledgersOf({ due(-1) }).ours, (PromiseLedger { .overdue = 1 }));
        QCOMPARE(ledgersOf({ due(-1) }).ours.counted(), 1);
    }

    void aNewDayAgreedInTimeAppliesFromThenOn()
    {
        Promise moved = due(5);
        moved.redatedInTime = true;
        QCOMPARE(ledgersOf({ moved }).ours.counted(), 0);
        moved.state = PromiseState::Kept;
        moved.doneOn = moved.due;
        QCOMPARE(ledgersOf({ moved }).ours, (PromiseLedger { .onTime = 1 }));
    }

    void aNewDayAgreedTooLateIsLateWhateverFollows()
    {
        Promise moved = due(5);
        moved.redatedLate = true;
        moved.missedDue = today.addDays(-2);
        QCOMPARE(ledgersOf({ moved }).ours, (PromiseLedger { .movedLate = 1 }));
        QCOMPARE(ledgersOf({ moved }).ours.counted(), 1);
        moved.state = PromiseState::Kept;
        moved.doneOn = today;
        QCOMPARE(ledgersOf({ moved }).ours, (PromiseLedger { .late = 1, .lateness = { 2 } }));
    }

    void doneOnTheDayIsKeptAndLaterIsKeptLate()
    {
        QCOMPARE(ledgersOf({ kept(-3, -3), kept(-3, -5) }).ours, (PromiseLedger { .onTime = 2 }));
        QCOMPARE(ledgersOf({ kept(-5, -1) }).ours, (PromiseLedger { .late = 1, .lateness = { 4 } }));
    }

    void whatTheCustomerNoLongerWantsIsLeftOut()
    {
        Promise withdrawn = due(-4);
        withdrawn.state = PromiseState::Cancelled;
        QCOMPARE(ledgersOf({ withdrawn }).ours, (PromiseLedger { .withdrawn = 1 }));
        QCOMPARE(ledgersOf({ withdrawn }).ours.counted(), 0);
    }

    void theCustomersOwnAreCountedApart()
    {
        Promise theirs = kept(-3, -3);
        theirs.by = PromisedBy::Customer;
        Promise broken = due(2);
        broken.state = PromiseState::Broken;
        QCOMPARE(
            ledgersOf({ theirs, broken }), (PromiseLedgers { .ours = { .broken = 1 }, .theirs = { .onTime = 1 } }));
    }

    void latenessIsTheMedianOfThoseKeptLate()
    {
        QVERIFY(!ledgersOf({ due(-4), kept(-3, -3) }).ours.medianLateness());
        QCOMPARE(ledgersOf({ kept(-9, -1), kept(-9, -7), kept(-9, -5) }).ours.medianLateness(), std::optional(4.0));
        QCOMPARE(ledgersOf({ kept(-9, -8), kept(-9, -5) }).ours.medianLateness(), std::optional(2.5));
    }

    void aDeletedPromiseIsNotThere()
    {
        Promise gone = due(-4);
        gone.deleted = true;
        QCOMPARE(ledgersOf({ gone }), PromiseLedgers());
    }
};

QTEST_APPLESS_MAIN(TestPromiseLedger)

#include "tst_promiseledger.moc"
