#include "core/agenda.h"

#include <QTest>

using namespace Pistis;
using enum AgendaCause;

namespace {

constexpr auto wednesday = [] { return QDate(2026, 3, 11); };

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeekEndsOnSunday()
    {
        QCOMPARE(endOfWeek(QDate(2026, 3, 9)), QDate(2026, 3, 15));
        QCOMPARE(endOfWeek(QDate(2026, 3, 15)), QDate(2026, 3, 15));
    }

    void aPassedDayIsOverdueWhateverTheCause()
    {
        for (const AgendaCause cause : { Rhythm, PlannedVisit, Promise })
            QCOMPARE(bucketOf(QDate(2026, 3, 10), cause, wednesday()), Bucket::Overdue);
    }

    void todayIsToday() { QCOMPARE(bucketOf(wednesday(), Rhythm, wednesday()), Bucket::Today); }

    void theRestOfTheWeekGoesToSunday()
    {
        QCOMPARE(bucketOf(QDate(2026, 3, 12), Rhythm, wednesday()), Bucket::ThisWeek);
        QCOMPARE(bucketOf(QDate(2026, 3, 15), Rhythm, wednesday()), Bucket::ThisWeek);
        QCOMPARE(bucketOf(QDate(2026, 3, 16), Rhythm, wednesday()), Bucket::NextWeek);
    }

    void onSundayTomorrowIsNextWeek()
    {
        QCOMPARE(bucketOf(QDate(2026, 3, 16), PlannedVisit, QDate(2026, 3, 15)), Bucket::NextWeek);
    }

    void nextWeekEndsOnItsSunday()
    {
        QCOMPARE(bucketOf(QDate(2026, 3, 22), PlannedVisit, wednesday()), Bucket::NextWeek);
        QCOMPARE(bucketOf(QDate(2026, 3, 23), PlannedVisit, wednesday()), Bucket::Later);
    }

    void theRhythmLooksNoFurtherThanNextWeek()
    {
        QCOMPARE(bucketOf(QDate(2026, 3, 22), Rhythm, wednesday()), Bucket::NextWeek);
        QCOMPARE(bucketOf(QDate(2026, 3, 23), Rhythm, wednesday()), Bucket::NoNextStep);
    }

    void whatIsPlannedOrPromisedCountsOnAnyDay()
    {
        QCOMPARE(bucketOf(QDate(2027, 1, 1), PlannedVisit, wednesday()), Bucket::Later);
        QCOMPARE(bucketOf(QDate(2027, 1, 1), Promise, wednesday()), Bucket::Later);
        QCOMPARE(bucketOf(QDate(2027, 1, 1), Snoozed, wednesday()), Bucket::Later);
    }

    void aPlannedVisitComesBeforeTheRhythmAndAnEarlierPromiseBeforeBoth()
    {
        const QDate due(2026, 3, 12);
        const QDate planned(2026, 3, 20);
        QCOMPARE(stepOf(due, {}, {}), (AgendaStep { due, Rhythm }));
        QCOMPARE(stepOf(due, planned, {}), (AgendaStep { planned, PlannedVisit }));
        QCOMPARE(stepOf(due, planned, planned), (AgendaStep { planned, Promise }));
        QCOMPARE(stepOf(due, planned, planned.addDays(1)), (AgendaStep { planned, PlannedVisit }));
    }

    void aTaskComesBeforeTheRhythmAlsoWhenItIsDueLater()
    {
        const QDate due(2026, 3, 12);
        const QDate planned(2026, 3, 20);
        QCOMPARE(stepOf(due, {}, {}, due.addDays(1)), (AgendaStep { due.addDays(1), Task }));
        QCOMPARE(stepOf(due, {}, {}, due), (AgendaStep { due, Task }));
        QCOMPARE(stepOf(due, planned, {}, planned.addDays(1)), (AgendaStep { planned, PlannedVisit }));
        QCOMPARE(stepOf(due, {}, due.addDays(1), due.addDays(2)), (AgendaStep { due.addDays(1), Promise }));
        QCOMPARE(stepOf(due, planned, {}, planned.addDays(-1)), (AgendaStep { planned.addDays(-1), Task }));
        QCOMPARE(stepOf(due, planned, due, due), (AgendaStep { due, Promise }));
        QCOMPARE(stepOf({}, {}, {}, planned), (AgendaStep { planned, Task }));
        QCOMPARE(bucketOf(QDate(2027, 1, 1), Task, wednesday()), Bucket::Later);
    }

    void aSnoozeHoldsForItsOwnStepOnly()
    {
        const AgendaStep step { QDate(2026, 3, 3), Rhythm };
        const QDate until(2026, 3, 17);
        QCOMPARE(afterSnooze(step, step.day, until), (AgendaStep { until, Snoozed }));
        QCOMPARE(afterSnooze(step, QDate(2026, 2, 1), until), step);
        QCOMPARE(afterSnooze(step, {}, {}), step);
        QCOMPARE(afterSnooze({}, {}, until), AgendaStep());
    }

    void withoutADayThereIsNoNextStep() { QCOMPARE(bucketOf(QDate(), PlannedVisit, wednesday()), Bucket::NoNextStep); }
};

QTEST_APPLESS_MAIN(TestAgenda)

#include "tst_agenda.moc"
