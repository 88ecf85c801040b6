#include "core/attainment.h"

#include <QTest>

using namespace Pistis;

namespace {

const QDate longAgo(2020, 1, 1);

} // namespace

class TestAttainment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuarterIsCountedAgainstTheRhythm()
    {
        const Attainment made = attainmentOf(30, longAgo, { QDate(2026, 1, 20), QDate(2025, 12, 30) },
            { QDate(2026, 3, 20), QDate(2026, 2, 1), QDate(2026, 4, 1) }, QDate(2026, 2, 15));
        QCOMPARE(made, (Attainment { .planned = 3, .actual = 1, .scheduled = 1, .pace = Pace::OnSchedule }));
        QCOMPARE(made.remainingToSchedule(), 1);
    }

    void paceIsJudgedAgainstTheTimeThatHasElapsed()
    {
        const auto pace = [](int held, const QDate &today) {
            return attainmentOf(30, longAgo, QList<QDate>(held, QDate(2026, 1, 2)), {}, today).pace;
        };
        QCOMPARE(pace(0, QDate(2026, 1, 10)), Pace::OnSchedule);
        QCOMPARE(pace(0, QDate(2026, 2, 10)), Pace::UnderReached);
        QCOMPARE(pace(1, QDate(2026, 2, 10)), Pace::OnSchedule);
        QCOMPARE(pace(2, QDate(2026, 1, 10)), Pace::OverReached);
        QCOMPARE(pace(3, QDate(2026, 2, 10)), Pace::OverReached);
    }

    void whatIsDoneIsNeverLessThanNothingLeft()
    {
        const Attainment made = attainmentOf(30, longAgo, QList<QDate>(5, QDate(2026, 1, 2)), {}, QDate(2026, 2, 10));
        QCOMPARE(made.remainingToSchedule(), 0);
    }

    void aSlowRhythmIsCountedByTheYear()
    {
        const Attainment made = attainmentOf(90, longAgo, { QDate(2026, 1, 20) }, {}, QDate(2026, 2, 15));
        QCOMPARE(made.cycle, Attainment::Cycle::Year);
        QCOMPARE(made.planned, 4);
        QCOMPARE(attainmentOf(1000, longAgo, {}, {}, QDate(2026, 2, 15)).planned, 1);
    }

    void theFirstCycleBeginsWithTheFirstContact()
    {
        const Attainment made = attainmentOf(30, QDate(2026, 3, 1), {}, {}, QDate(2026, 3, 5));
        QCOMPARE(made.planned, 1);
        QCOMPARE(made.pace, Pace::OnSchedule);
    }
};

QTEST_APPLESS_MAIN(TestAttainment)

#include "tst_attainment.moc"
