#include "exchange/daytext.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestDayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersCountFrom1970()
    {
        QCOMPARE(writtenDay(u"0"), QDate(1970, 1, 1));
        QCOMPARE(writtenDay(u"20523"), QDate(2026, 3, 11));
        QCOMPARE(writtenDay(u"-1"), QDate(1969, 12, 31));
    }

    void isoDatesAreRead() { QCOMPARE(writtenDay(u"2024-02-29"), QDate(2024, 2, 29)); }

    void whatIsNoDayIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "2025-02-29", "2026-13-01", "2026-00-10", "11/03/2026", "2026-3-11", "26-03-11",
                 "2026-03-11T10:00", "1.5", "99999999999", "9999999", "x", "", "--3", "0000-01-01" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoDayIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!writtenDay(text).isValid());
    }

    void oneFileHasOneKindOfDays()
    {
        DayText days;
        QCOMPARE(std::get<QDate>(days.read(u"2026-03-11")), QDate(2026, 3, 11));
        QCOMPARE(std::get<Fault::Reason>(days.read(u"20523")), Fault::Reason::MixedDates);
        QCOMPARE(std::get<QDate>(days.read(u"2026-03-12")), QDate(2026, 3, 12));
    }

    void aBadDayDoesNotDecideTheKind()
    {
        DayText days;
        QCOMPARE(std::get<Fault::Reason>(days.read(u"2026-02-30")), Fault::Reason::BadDate);
        QCOMPARE(std::get<QDate>(days.read(u"20523")), QDate(2026, 3, 11));
    }
};

QTEST_APPLESS_MAIN(TestDayText)

#include "tst_daytext.moc"
