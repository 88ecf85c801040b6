#include "core/businesshours.h"

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
        QCOMPARE(dayOf(GreekHoliday::CleanMonday, 2026), QDate(2026, 2, 23));
        QCOMPARE(dayOf(GreekHoliday::GoodFriday, 2026), QDate(2026, 4, 10));
        QCOMPARE(dayOf(GreekHoliday::EasterMonday, 2026), QDate(2026, 4, 13));
        QCOMPARE(dayOf(GreekHoliday::WhitMonday, 2026), QDate(2026, 6, 1));
    }

    void everyHolidayHasItsWord()
    {
        for (const GreekHoliday holiday : allGreekHolidays)
            QCOMPARE(greekHolidayOf(wordOf(holiday)), holiday);
    }

    void aDayOnWhichTwoFallIsWorkedOnlyWhenBothAre()
    {
        const QDate firstOfMay(2000, 5, 1); // Easter Monday as well
        BusinessHours hours;
        hours.workedHolidays = { GreekHoliday::LabourDay };
        QVERIFY(hours.isHoliday(firstOfMay));
        hours.workedHolidays.insert(GreekHoliday::EasterMonday);
        QVERIFY(!hours.isHoliday(firstOfMay));
    }

    void ordinaryDaysAreNone()
    {
        const BusinessHours hours;
        QVERIFY(hours.isHoliday(QDate(2026, 10, 28)));
        QVERIFY(!hours.isHoliday(QDate(2026, 10, 27)));
        QVERIFY(!hours.isHoliday(QDate(2026, 4, 5))); // Easter of the western churches
    }
};

QTEST_APPLESS_MAIN(TestHolidays)

#include "tst_holidays.moc"
