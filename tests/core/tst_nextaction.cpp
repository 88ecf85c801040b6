#include "core/audit.h"
#include "core/dismissal.h"
#include "core/folds.h"
#include "core/undo.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

Dismissal dismissed(const QUuid &customer, const QString &reason)
{
    return { .cause = NextCause::Request,
        .customer = customer,
        .record = QUuid::createUuid(),
        .day = QDate(2026, 3, 3),
        .madeOn = today,
        .reason = reason };
}

QList<Op> stamped(QList<Op> ops)
{
    qint64 hlc = 0;
    for (Op &op : ops) {
        op.id = op.id.isNull() ? QUuid::createUuid() : op.id;
        op.hlc = ++hlc;
    }
    return ops;
}

} // namespace

class TestNextAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsACauseTwoDaysBeforeItsDayAndAfterIt()
    {
        QVERIFY(!causeOfPromise(today.addDays(3), today));
        QCOMPARE(causeOfPromise(today.addDays(2), today), NextCause::PromiseSoon);
        QCOMPARE(causeOfPromise(today, today), NextCause::PromiseSoon);
        QCOMPARE(causeOfPromise(today.addDays(-1), today), NextCause::PromiseOverdue);
        QVERIFY(!causeOfPromise({}, today));
    }

    void aTaskIsACauseOnItsDayAndAfterItTheMostUrgentFirst()
    {
        QVERIFY(!causeOfTask(today.addDays(1), today));
        QVERIFY(!causeOfTask({}, today));
        QCOMPARE(causeOfTask(today, today), NextCause::TaskToday);
        QCOMPARE(causeOfTask(today.addDays(-1), today), NextCause::TaskOverdue);
        const NextAction late { .cause = NextCause::TaskOverdue, .day = today.addDays(-9) };
        const NextAction urgent { .cause = NextCause::TaskToday, .day = today, .priority = TaskPriority::Urgent };
        const NextAction promise { .cause = NextCause::PromiseSoon, .day = today };
        const NextAction silence { .cause = NextCause::BeyondLimit, .day = today.addDays(-90) };
        QCOMPARE(ranked({ silence, late, urgent, promise }, 9), QList({ promise, urgent, late, silence }));
    }

    void silenceIsTheMoreUrgentTheLongerItLasts()
    {
        const auto cause = [](const QDate &due) { return causeOfSilence(due, 30, 60, today); };
        QVERIFY(!cause(today.addDays(8)));
        QCOMPARE(cause(today.addDays(7)), NextCause::NothingPlanned);
        QCOMPARE(cause(today), NextCause::NothingPlanned);
        QCOMPARE(cause(today.addDays(-1)), NextCause::PastRhythm);
        QCOMPARE(cause(today.addDays(-30)), NextCause::PastRhythm);
        QCOMPARE(cause(today.addDays(-31)), NextCause::BeyondLimit);
        QVERIFY(!cause({}));
    }

    void whoWaitsComesFirstAndTheLongestWaitBeforeAll()
    {
        const auto named = [](NextCause cause, int daysAgo) {
            return NextAction { .cause = cause, .day = today.addDays(-daysAgo) };
        };
        const QList<NextAction> queue = ranked(
            { named(NextCause::PastRhythm, 40), named(NextCause::BeyondLimit, 50), named(NextCause::MissedVisit, 2),
                named(NextCause::Request, 12), named(NextCause::PromiseSoon, 0), named(NextCause::PromiseOverdue, 5) },
            5);
        QList<NextCause> order;
        for (const NextAction &action : queue)
            order.append(action.cause);
        QCOMPARE(order,
            QList({ NextCause::Request, NextCause::PromiseOverdue, NextCause::MissedVisit, NextCause::PromiseSoon,
                NextCause::BeyondLimit }));
    }

    void aNewDayOrAnotherRecordIsANewCause()
    {
        const QUuid customer = QUuid::createUuid();
        const QUuid promise = QUuid::createUuid();
        const auto key = [&](NextCause cause, const QDate &day) { return causeKey(cause, customer, promise, day); };
        QCOMPARE(key(NextCause::PromiseOverdue, today), key(NextCause::PromiseSoon, today));
        QVERIFY(key(NextCause::PromiseOverdue, today) != key(NextCause::PromiseOverdue, today.addDays(1)));
        QCOMPARE(key(NextCause::Request, today), key(NextCause::Request, today.addDays(1)));
        QVERIFY(key(NextCause::PastRhythm, today) != key(NextCause::BeyondLimit, today));
    }

    void aDismissalIsFoldedUndoneAndBroughtAgain()
    {
        const Customer customer { .id = QUuid::createUuid(), .name = u"Bakery"_s };
        QList<Op> ops = stamped(
            { createOp(customer.id, fieldsOf(customer)), dismissalOp(dismissed(customer.id, u"Done by phone"_s)) });
        QVERIFY(hasDismissalOps(ops));
        QCOMPARE(foldDismissals(ops).size(), 1);
        QCOMPARE(foldDismissals(ops).constFirst().reason, u"Done by phone"_s);
        ops = stamped(ops + opposite(ops.at(1), ops));
        QVERIFY(foldDismissals(ops).isEmpty());
        ops = stamped(ops + opposite(ops.at(2), ops));
        QCOMPARE(foldDismissals(ops).size(), 1);
        ops = stamped(ops + QList<Op> { bringBackOp(foldDismissals(ops).constFirst()) });
        QVERIFY(foldDismissals(ops).isEmpty());
    }

    void theHistoryOfChangesTellsOfADismissalAndDoesNotOfferToSetIt()
    {
        const Customer customer { .id = QUuid::createUuid(), .name = u"Bakery"_s };
        const QList<Op> ops
            = stamped({ createOp(customer.id, fieldsOf(customer)), dismissalOp(dismissed(customer.id, u"Later"_s)) });
        const QList<AuditEntry> entries = auditOf(ops);
        const AuditEntry last = entries.constLast();
        QVERIFY(last.field.startsWith(u"customer.dismissal."_s));
        QCOMPARE(last.after.toObject().value("reason"_L1).toString(), u"Later"_s);
        QVERIFY(!settingOp(last.kind, last.record, last.field, last.after));
    }

    void aReasonIsOneCleanLineAndARestEndsAfterToday()
    {
        Dismissal dismissal = dismissed(QUuid::createUuid(), u"  why  "_s);
        QCOMPARE(validated(dismissal, today)->reason, u"why"_s);
        dismissal.reason = u"a\nb"_s;
        QCOMPARE(validated(dismissal, today).error().subject, u"dismissal.reason"_s);
        dismissal.reason.clear();
        dismissal.until = today;
        QCOMPARE(validated(dismissal, today).error().subject, u"dismissal.until"_s);
        dismissal.until = today.addDays(1);
        QVERIFY(validated(dismissal, today));
    }
};

QTEST_GUILESS_MAIN(TestNextAction)

#include "tst_nextaction.moc"
