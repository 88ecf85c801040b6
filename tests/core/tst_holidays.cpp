#include "core/holidays.h"

#include <QTest>

using namespace Pistis;

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orthodoxEasterIsKnown_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate day : { QDate(2000, 4, 30), QDate(2008, 4, 27), QDate(2010, 4, 4), QDate(2015, 4, 12),
                 QDate(2021, 5, 2), QDate(2022, 4, 24), QDate(2023, 4, 16), QDate(2024, 5, 5), QDate(2025, 4, 20),
                 QDate(2026, 4, 12), QDate(2027, 5, 2), QDate(2030, 4, 28) })
            QTest::addRow("%d", day.year()) << day;
    }

    void orthodoxEasterIsKnown()
    {
        QFETCH(QDate, easter);
        QCOMPARE(orthodoxEaster(easter.year()), easter);
    }

    void easterIsAlwaysASundayInSpring()
    {
        for (int year = 1950; year <= 2099; ++year) {
            const QDate easter = orthodoxEaster(year);
            QCOMPARE(easter.dayOfWeek(), 7);
            QVERIFY(easter >= QDate(year, 4, 3) && easter <= QDate(year, 5, 10));
        }
    }

    void theMovableDaysFollowEaster()
    {
        const QList<QDate> days = greekHolidays(2026);
        QCOMPARE(days.size(), 13);
        for (const QDate day : { QDate(2026, 2, 23), QDate(2026, 4, 10), QDate(2026, 4, 13), QDate(2026, 6, 1) })
            QVERIFY(days.contains(day));
    }

    void aDayThatFallsTwiceStandsOnce()
    {
        const QDate firstOfMay(2000, 5, 1); // Easter Monday as well
        QCOMPARE(greekHolidays(2000).count(firstOfMay), 1);
        QCOMPARE(greekHolidays(2000).size(), 12);
    }

    void ordinaryDaysAreNone()
    {
        QVERIFY(isGreekHoliday(QDate(2026, 10, 28)));
        QVERIFY(!isGreekHoliday(QDate(2026, 10, 27)));
        QVERIFY(!isGreekHoliday(QDate(2026, 4, 5))); // Easter of the western churches
    }
};

QTEST_APPLESS_MAIN(TestHolidays)

#include "tst_holidays.moc"
