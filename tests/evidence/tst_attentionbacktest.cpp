#include "core/folds.h"
#include "evidence/attentionbacktest.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

// Seen every 30 days until so many days before the end.
AttentionSubject seen(const QDate &from, const QDate &endedOn, int quietBefore)
{
    AttentionSubject subject { .id = QUuid::createUuid(),
        .name = u"Bakery"_s,
        .history = { .firstContact = from, .cadenceDays = 30, .limitDays = 60 },
        .endedOn = endedOn,
        .isLoss = endedOn.isValid() };
    const QDate until = (endedOn.isValid() ? endedOn : today).addDays(-quietBefore);
    for (QDate day = from; day <= until; day = day.addDays(30))
        subject.history.held.append({ .day = day });
    return subject;
}

QList<AttentionSubject> fiveLosses(int quietBefore)
{
    QList<AttentionSubject> subjects;
    for (int at = 0; at < 5; ++at)
        subjects.append(seen(QDate(2024, 1, 1).addDays(at), QDate(2025, 6, 1).addDays(at * 20), quietBefore));
    return subjects;
}

} // namespace

class TestAttentionBacktest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreOfAPastDayDoesNotLookIntoTheFuture()
    {
        AttentionSubject subject = seen(QDate(2025, 1, 1), {}, 0);
        const QDate day(2025, 9, 1);
        subject.history.questions.append({ .asked = day.addDays(-4), .settled = day.addDays(3) });
        subject.history.promises.append({ .steps = { { day.addDays(-9), day.addDays(-9) }, { day.addDays(1), {} } } });
        subject.history.moods.append({ .value = MoodValue::Bad, .note = u"Cool"_s, .on = day });
        const AttentionFacts then = attentionFactsOn(day, subject.history);
        QCOMPARE(then.waitingDays, 4);
        QCOMPARE(then.lateDays, 9);
        QVERIFY(then.mood);

        AttentionSubject more = subject;
        more.history.held.append({ .day = today.addDays(1) });
        more.history.questions.append({ .asked = day.addDays(1) });
        more.history.promises.append({ .steps = { { day.addDays(1), day.addDays(1) } } });
        more.history.moods.append({ .value = MoodValue::VeryBad, .note = u"Gone"_s, .on = day.addDays(1) });
        QCOMPARE(attentionFactsOn(day, more.history), then);
        const auto cut = [&day](AttentionSubject whole) {
            whole.history.held.removeIf([&day](const auto &contact) { return contact.day > day; });
            return attentionFactsOn(day, whole.history);
        };
        QCOMPARE(cut(subject), then);
    }

    void aMovedPromiseIsLateByTheDayThatAppliedThen()
    {
        const QUuid id = QUuid::createUuid();
        const auto event
            = [&id](const QString &name, QJsonObject details) { return eventOp(OpKind::promise, id, name, details); };
        QList<Op> ops { event(u"make"_s, { { "words"_L1, u"Samples"_s }, { "due"_L1, u"2025-03-01"_s } }),
            event(u"redate"_s, { { "on"_L1, u"2025-03-10"_s }, { "due"_L1, u"2025-04-01"_s } }),
            event(u"keep"_s, { { "on"_L1, u"2025-04-05"_s } }) };
        for (Op &op : ops)
            op.id = QUuid::createUuid();
        AttentionHistory history;
        history.promises = { stepsOf(id, ops) };
        const auto lateOn = [&history](const QDate &day) { return attentionFactsOn(day, history).lateDays; };
        QVERIFY(!lateOn(QDate(2025, 2, 1)));
        QCOMPARE(lateOn(QDate(2025, 3, 5)), 4);
        QCOMPARE(lateOn(QDate(2025, 3, 20)), 0);
        QCOMPARE(lateOn(QDate(2025, 4, 3)), 2);
        QCOMPARE(lateOn(QDate(2025, 5, 1)), 0);
    }

    void lossesAfterALongSilenceWereWarnedOf()
    {
        const AttentionBacktest test = attentionBacktest(fiveLosses(200), {}, today);
        QVERIFY(test.isEnough());
        QCOMPARE(test.counts[0].losses, 5);
        QCOMPARE(test.counts[0].warned, 5);
        QCOMPARE(test.counts[1].warned, 5);
        QCOMPARE(test.losses.constFirst().lostOn, QDate(2025, 6, 1).addDays(80));
        QCOMPARE(attentionBacktest(fiveLosses(1), {}, today).counts[0].warned, 0);
    }

    void whoWasAboveTheLineAndStayedIsAFalseAlarm()
    {
        QList<AttentionSubject> subjects = fiveLosses(200);
        const AttentionBacktest before = attentionBacktest(subjects, {}, today);
        subjects.append(seen(QDate(2024, 1, 1), {}, 600)); // silent and still a customer
        subjects.append(seen(QDate(2024, 1, 1), {}, 0)); // seen in rhythm
        const AttentionBacktest test = attentionBacktest(subjects, {}, today);
        QCOMPARE(test.counts[0].warned, 5);
        QCOMPARE(test.counts[0].falseAlarms - before.counts[0].falseAlarms, 5); // on each of the five days
        QCOMPARE(test.counts[0].looks - before.counts[0].looks, 10);
    }

    void fewLossesTestNothing()
    {
        QList<AttentionSubject> subjects = fiveLosses(200);
        subjects.removeLast();
        const AttentionBacktest test = attentionBacktest(subjects, {}, today);
        QVERIFY(!test.isEnough());
        QCOMPARE(test.counts[0].looks, 0);
    }

    void aHandOverIsNoLossAndNoFalseAlarm()
    {
        QList<AttentionSubject> subjects = fiveLosses(200);
        const AttentionBacktest before = attentionBacktest(subjects, {}, today);
        AttentionSubject handed = seen(QDate(2024, 1, 1), QDate(2025, 5, 1), 200);
        handed.isLoss = false;
        subjects.append(handed);
        const AttentionBacktest test = attentionBacktest(subjects, {}, today);
        QCOMPARE(test.losses.size(), 5);
        QCOMPARE(test.counts[0].falseAlarms, before.counts[0].falseAlarms);
    }
};

QTEST_GUILESS_MAIN(TestAttentionBacktest)

#include "tst_attentionbacktest.moc"
