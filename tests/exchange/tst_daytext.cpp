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
        for (const char *text : { "2025-02-29", "2026-13-01", "2026-00-10", "2026-3-11", "26-03-11", "2026-03-11T10:00",
                 "1.5", "99999999999", "9999999", "x", "", "--3", "0000-01-01" })
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
        QCOMPARE(std::get<Fault::Reason>(days.read(u"2026-02-30")), Fault::Reason::NoSuchDay);
        QCOMPARE(std::get<QDate>(days.read(u"20523")), QDate(2026, 3, 11));
    }

    void dayAndMonthAreToldApartOnlyWhenTheOrderIsTold()
    {
        for (const char16_t *text : { u"3/4/2026", u"03.04.2026", u"3-4-2026" }) {
            QCOMPARE(std::get<Fault::Reason>(DayText().read(QStringView(text))), Fault::Reason::DayOrderUnknown);
            QCOMPARE(std::get<QDate>(DayText(DayOrder::DayFirst).read(QStringView(text))), QDate(2026, 4, 3));
            QCOMPARE(std::get<QDate>(DayText(DayOrder::MonthFirst).read(QStringView(text))), QDate(2026, 3, 4));
        }
        DayText days(DayOrder::DayFirst);
        QCOMPARE(std::get<QDate>(days.read(u"25/12/2026")), QDate(2026, 12, 25));
        QCOMPARE(std::get<Fault::Reason>(days.read(u"12/25/2026")), Fault::Reason::BadDate);
        QCOMPARE(std::get<QDate>(days.read(u"2026-12-25")), QDate(2026, 12, 25)); // as plain as the others
        QCOMPARE(std::get<Fault::Reason>(days.read(u"20523")), Fault::Reason::MixedDates);
    }

    void aDayThatNoCalendarHasIsToldAsSuchInEveryOrder()
    {
        for (const DayOrder order : { DayOrder::Unknown, DayOrder::DayFirst, DayOrder::MonthFirst })
            for (const char16_t *text : { u"31/2/2027", u"30.02.2028", u"2027-02-31", u"31-31-2026" })
                QCOMPARE(std::get<Fault::Reason>(DayText(order).read(QStringView(text))), Fault::Reason::NoSuchDay);
        for (const char16_t *text : { u"soon", u"1/2", u"2026-3-11" })
            QCOMPARE(std::get<Fault::Reason>(DayText().read(QStringView(text))), Fault::Reason::BadDate);
    }

    void aDayThatCanBeReadInOneWayShowsTheOrder()
    {
        QCOMPARE(dayOrderIn(u"25/12/2026"), DayOrder::DayFirst);
        QCOMPARE(dayOrderIn(u"12.25.2026"), DayOrder::MonthFirst);
        for (const char16_t *text : { u"3/4/2026", u"31/31/2026", u"2026-12-25", u"20523", u"" })
            QCOMPARE(dayOrderIn(QStringView(text)), DayOrder::Unknown);
    }

    void aMomentIsADayWithATimeOrItsBeginning()
    {
        const QDate day(2026, 3, 10);
        QCOMPARE(writtenMoment(u"2026-03-10 14:30"), QDateTime(day, QTime(14, 30)));
        QCOMPARE(writtenMoment(u"2026-03-10T9:05"), QDateTime(day, QTime(9, 5)));
        QCOMPARE(writtenMoment(u"2026-03-10"), day.startOfDay());
        for (const QString &text :
            { u"2026-02-30 10:00"_s, u"2026-03-10 25:00"_s, u"2026-03-10 "_s, u"soon"_s, QString() })
            QVERIFY2(!writtenMoment(text).isValid(), qUtf8Printable(text));
    }
};

QTEST_APPLESS_MAIN(TestDayText)

#include "tst_daytext.moc"
