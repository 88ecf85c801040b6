#include "core/numbertext.h"

#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberShowsItsMarkOrNone_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<DecimalMark>("mark");
        for (const char *comma : { "12,5", "0,125", "1234,567", "1.234,5", "-1.234.567", "12,3450" })
            QTest::newRow(comma) << QString::fromLatin1(comma) << DecimalMark::Comma;
        for (const char *point : { "12.5", "0.125", "1234.567", "1,234.5", "+1,234,567", "12.3450" })
            QTest::newRow(point) << QString::fromLatin1(point) << DecimalMark::Point;
        for (const char *none : { "12", "12.345", "12,345", "1.23.456", "1,2,3", "", ".", "x", "1.5x", "1e5" })
            QTest::newRow(none) << QString::fromLatin1(none) << DecimalMark::Unknown;
    }

    void aNumberShowsItsMarkOrNone()
    {
        QFETCH(QString, number);
        QFETCH(DecimalMark, mark);
        QCOMPARE(decimalMarkIn(number), mark);
    }

    void onlyTheMarkTellsThousandsFromDecimals()
    {
        QVERIFY(needsDecimalMark(u"12.345"));
        QVERIFY(!writtenNumber(u"12.345", DecimalMark::Unknown));
        QCOMPARE(writtenNumber(u"12.345", DecimalMark::Comma).value_or(-1), 12345.0);
        QCOMPARE(writtenNumber(u"12.345", DecimalMark::Point).value_or(-1), 12.345);
        QCOMPARE(writtenNumber(u"-12,345", DecimalMark::Comma).value_or(-1), -12.345);
        QCOMPARE(writtenNumber(u"12,5", DecimalMark::Point).value_or(-1), 12.5); // what it shows itself goes first
        QVERIFY(!writtenNumber(u"1.23.456", DecimalMark::Comma));
        QVERIFY(!writtenNumber(u"1,2,3", DecimalMark::Point));
    }

    void whatWeWriteIsReadTheSameEverywhere()
    {
        for (const QString &kept : { u"12.345"_s, u"-123.456"_s, u"0.125"_s, u"12"_s, u"1234.567"_s }) {
            for (const DecimalMark mark : { DecimalMark::Unknown, DecimalMark::Point, DecimalMark::Comma })
                QCOMPARE(writtenNumber(unmistakable(kept), mark).value_or(-1), kept.toDouble());
        }
    }
};

QTEST_APPLESS_MAIN(TestNumberText)

#include "tst_numbertext.moc"
