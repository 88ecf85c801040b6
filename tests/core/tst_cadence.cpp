#include "core/cadence.h"

#include <QTest>

using namespace Pistis;
using enum CadenceSource;

class TestCadence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCustomersOwnRhythmWins() { QCOMPARE(effectiveCadence(14, 30, 45), (Cadence { 14, Own })); }

    void theSegmentComesBeforeTheBook()
    {
        QCOMPARE(effectiveCadence(0, 30, 45), (Cadence { 30, Segment }));
        QCOMPARE(effectiveCadence(0, 0, 45), (Cadence { 45, Book }));
    }

    void aNewBookHasThirtyDays() { QCOMPARE(effectiveCadence(0, 0, 0), (Cadence { 30, Book })); }

    void theLimitIsTwiceTheRhythmUnlessOneIsSet()
    {
        QCOMPARE(effectiveLimit({ 30, Book }, 0, 0, 0), 60);
        QCOMPARE(effectiveLimit({ 30, Book }, 45, 50, 55), 45);
        QCOMPARE(effectiveLimit({ 30, Book }, 0, 50, 55), 50);
        QCOMPARE(effectiveLimit({ 30, Book }, 0, 0, 55), 55);
    }

    void aLimitOfAFartherLevelWasSetForAnotherRhythm()
    {
        QCOMPARE(effectiveLimit({ 7, Own }, 0, 50, 55), 14);
        QCOMPARE(effectiveLimit({ 14, Segment }, 0, 0, 55), 28);
        QCOMPARE(effectiveLimit({ 14, Segment }, 0, 20, 55), 20);
    }

    void aLimitWithinTheRhythmCountsAsTheRhythm() { QCOMPARE(effectiveLimit({ 30, Book }, 10, 0, 0), 30); }

    void theDueDayIsCountedFromTheLastHeldContact()
    {
        QCOMPARE(nextDue(QDate(2026, 2, 10), QDate(2025, 1, 1), 30), QDate(2026, 3, 12));
    }

    void withoutAHeldContactItIsCountedFromTheFirst()
    {
        QCOMPARE(nextDue(QDate(), QDate(2024, 2, 1), 30), QDate(2024, 3, 2));
    }

    void withoutAnyContactThereIsNoDueDay() { QVERIFY(!nextDue(QDate(), QDate(), 30).isValid()); }
};

QTEST_APPLESS_MAIN(TestCadence)

#include "tst_cadence.moc"
