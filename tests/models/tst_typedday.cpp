#include "models/typedday.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestTypedDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeNumbersAreADayInTheOrderOfItsFormat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Greek") << u"9/11/2026"_s << u"d/M/yyyy"_s << QDate(2026, 11, 9);
        QTest::newRow("with noughts") << u"09/02/2026"_s << u"dd/MM/yyyy"_s << QDate(2026, 2, 9);
        QTest::newRow("American") << u"11/9/2026"_s << u"M/d/yyyy"_s << QDate(2026, 11, 9);
        QTest::newRow("year first") << u"2026-11-09"_s << u"yyyy-MM-dd"_s << QDate(2026, 11, 9);
        QTest::newRow("written with other separators") << u"9.11-2026"_s << u"d/M/yyyy"_s << QDate(2026, 11, 9);
        QTest::newRow("a leap day") << u"29/2/2028"_s << u"d/M/yyyy"_s << QDate(2028, 2, 29);
        QTest::newRow("no leap day") << u"29/2/2027"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("30 February") << u"30/02/2026"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("a month that is not there") << u"1/13/2026"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("half a year") << u"1/12/202"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("an empty part") << u"1//2026"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("two parts") << u"1/2026"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("letters in it") << u"1α/12/2026"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("a sign in it") << u"+1/12/2026"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("words") << u"no day"_s << u"d/M/yyyy"_s << QDate();
        QTest::newRow("a format with words") << u"9/11/2026"_s << u"d MMM, yyyy"_s << QDate();
        QTest::newRow("nothing") << QString() << QString() << QDate();
    }

    void threeNumbersAreADayInTheOrderOfItsFormat()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, format);
        QTEST(writtenDay(text, format), "day");
    }

    void aWordOverThePartsMeansADay_data()
    {
        const QDate today(2026, 3, 1);
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("yesterday") << u"ye/st/erda"_s << QDate(2026, 2, 28); // its last letter has no room
        QTest::newRow("χθες") << u"χθ/ες/2026"_s << QDate(2026, 2, 28);
        QTest::newRow("χτες") << u"ΧΤ/ΕΣ/2026"_s << QDate(2026, 2, 28);
        QTest::newRow("today") << u"To/da/y"_s << today;
        QTest::newRow("σήμερα") << u"σή/με/ρα"_s << today;
        QTest::newRow("tomorrow") << u"to/mo/rrow"_s << QDate(2026, 3, 2);
        QTest::newRow("αύριο") << u"αυ/ρι/ο"_s << QDate(2026, 3, 2);
        QTest::newRow("μεθαύριο") << u"με/θα/ύριο"_s << QDate(2026, 3, 3);
        QTest::newRow("a part of a word") << u"χθ/ε/2026"_s << QDate();
        QTest::newRow("another word") << u"so/on/2026"_s << QDate();
        QTest::newRow("a day") << u"11/03/2026"_s << QDate();
    }

    void aWordOverThePartsMeansADay()
    {
        QFETCH(const QString, text);
        QTEST(spokenDay(text, QDate(2026, 3, 1)), "day");
    }

    void thePartUnderTheCursorIsFound()
    {
        const QList<DayPart> parts = dayParts(u"9/11/2026", u"d/M/yyyy");
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(2).at, 5);
        QCOMPARE(parts.at(2).size, 4);
        QCOMPARE(parts.at(2).most, 4);
        const QList<int> expected { 0, 0, 1, 1, 1, 2, 2, 2, 2, 2 };
        for (int cursor = 0; cursor < expected.size(); ++cursor)
            QCOMPARE(dayPartAt(parts, cursor), expected.at(cursor));
    }
};

QTEST_APPLESS_MAIN(TestTypedDay)

#include "tst_typedday.moc"
