#include "evidence/ownrhythm.h"

#include <QTest>

using namespace Pistis;

namespace {

QList<QDate> daysAt(const QList<int> &offsets)
{
    QList<QDate> days;
    for (const int offset : offsets)
        days.append(QDate(2026, 1, 1).addDays(offset));
    return days;
}

QDate day(int offset) { return QDate(2026, 1, 1).addDays(offset); }

} // namespace

class TestOwnRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewerThanTwoGapsSayNothing()
    {
        QVERIFY(!ownRhythm({}, day(0)));
        QVERIFY(!ownRhythm(daysAt({ 0, 30 }), day(60)));
        QVERIFY(!ownRhythm(daysAt({ 0, 0, 30, 30 }), day(60))); // a day counts once
        QVERIFY(ownRhythm(daysAt({ 0, 30, 60 }), day(60)));
    }

    void regularVisitsGiveTheirGap()
    {
        const auto rhythm = ownRhythm(daysAt({ 0, 30, 60, 90 }), day(153));
        QVERIFY(rhythm);
        QCOMPARE(*rhythm, (OwnRhythm { .quietDays = 63, .gaps = 3, .gap = 30 }));
        QCOMPARE(rhythm->ratio(), 2.1);
    }

    void theOpenLastGapCountsAsOneThatIsNotOverYet()
    {
        // Gaps of 10, 20 and 40 days; the open one of 35 is longer than two of them: S falls to 1/2 at 20.
        QCOMPARE(ownRhythm(daysAt({ 0, 10, 30, 70 }), day(105))->gap, 30.0); // flat from 20 to 40
        QCOMPARE(ownRhythm(daysAt({ 0, 10, 30, 70 }), day(70))->gap, 20.0);
        QCOMPARE(ownRhythm(daysAt({ 0, 10, 30, 70 }), day(75))->gap, 20.0); // 5 days of silence say nothing yet
    }

    void orderDoesNotMatterAndTheFutureDoesNotCount()
    {
        QCOMPARE(ownRhythm(daysAt({ 60, 0, 30, 400 }), day(90)), ownRhythm(daysAt({ 0, 30, 60 }), day(90)));
    }
};

QTEST_APPLESS_MAIN(TestOwnRhythm)

#include "tst_ownrhythm.moc"
